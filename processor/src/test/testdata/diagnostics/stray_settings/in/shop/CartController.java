package shop;

import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Timeout;

@Controller("/carts")
class CartController {
  @Get
  String read() {
    return load();
  }

  @Timeout(500)
  @Blocking
  String load() {
    return "";
  }
}
