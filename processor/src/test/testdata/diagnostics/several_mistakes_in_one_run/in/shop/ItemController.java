package shop;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;

@Controller("/items")
class ItemController {
  record Item(Runnable task) {}

  @Get("/{itemId}")
  String read(int id) {
    return "";
  }

  @Get("/{a}/{b}")
  String pair(int a, @Query(defaultValue = "x") int c) {
    return "";
  }

  @Post
  Item create(Item one, @Body("one") Item two) {
    return one;
  }
}
