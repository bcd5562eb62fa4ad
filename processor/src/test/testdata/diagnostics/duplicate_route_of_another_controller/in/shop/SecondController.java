package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;

@Controller
class SecondController {
  @Get("/items/all")
  String read() {
    return "";
  }
}
