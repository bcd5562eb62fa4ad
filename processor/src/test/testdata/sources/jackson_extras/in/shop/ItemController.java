package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;

@Controller("/items")
class ItemController {
  @Post
  Item create(Item item) {
    return item;
  }
}
