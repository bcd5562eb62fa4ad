package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;

@Controller
class ItemController {
  @Get("/")
  String root() {
    return "";
  }
}
