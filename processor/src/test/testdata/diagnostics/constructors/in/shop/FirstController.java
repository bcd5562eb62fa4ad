package shop;

import dev.turboapi.annotation.Controller;

@Controller("/1")
class FirstController {
  FirstController() {}

  FirstController(Runnable runnable) {}
}
