package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;

@Controller("/items")
class FirstController {
  @Get("/all")
  String read() {
    return "";
  }
}
