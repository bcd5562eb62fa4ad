package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;

@Controller("/items")
class SecondController {
  record Item(String name) {}

  @Post
  Item second(Item item) {
    return item;
  }
}
