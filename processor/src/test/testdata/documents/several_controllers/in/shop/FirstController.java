package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;

@Controller("/items")
class FirstController {
  record Item(int id) {}

  @Get
  Item first() {
    return new Item(1);
  }
}
