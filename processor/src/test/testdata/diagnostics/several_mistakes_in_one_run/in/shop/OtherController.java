package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;

@Controller("/others")
class OtherController {
  @Get
  private String read() {
    return "";
  }
}
