package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import java.util.Map;

/** Routes that neither take nor fail: no components. */
@Controller
class Silent {
  @Get("/")
  Map<String, String> root() {
    return Map.of();
  }

  @Head(value = "/", status = 200)
  void peek() {}
}
