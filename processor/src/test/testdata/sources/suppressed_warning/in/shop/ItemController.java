package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;

@Controller("/items")
class ItemController {
  @Get("/{id}")
  String read(int id) {
    return "";
  }

  @Get("/latest")
  @SuppressWarnings("TurboAPI/HiddenRoute")
  String latest() {
    return "";
  }
}
