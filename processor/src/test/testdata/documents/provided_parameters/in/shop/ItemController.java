package shop;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.Request;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;

@Controller("/items")
class ItemController {
  @Post
  String create(Request request, BackgroundTasks tasks) {
    return "";
  }
}
