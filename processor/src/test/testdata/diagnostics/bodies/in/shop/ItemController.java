package shop;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;

@Controller("/items")
class ItemController {
  record Item(int id) {}

  record Offer(int price) {}

  @Post
  String two(Item item, @Body("item") Offer offer) {
    return "";
  }

  @Get
  String inGet(Item item) {
    return "";
  }
}
