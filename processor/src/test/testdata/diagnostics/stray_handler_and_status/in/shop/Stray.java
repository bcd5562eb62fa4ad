package shop;

import dev.turboapi.annotation.Get;

class Stray {
  @Get("/x")
  String read() {
    return "";
  }
}
