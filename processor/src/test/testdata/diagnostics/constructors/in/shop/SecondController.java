package shop;

import dev.turboapi.annotation.Controller;

@Controller("/2")
class SecondController {
  private SecondController() {}
}
