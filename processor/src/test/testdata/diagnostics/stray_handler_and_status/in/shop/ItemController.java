package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;

@Controller("/items")
class ItemController {
  @Post(status = 2000)
  String create() {
    return "";
  }
}
