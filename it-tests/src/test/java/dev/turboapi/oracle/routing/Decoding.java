package dev.turboapi.oracle.routing;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;

/** Percent-decoding of the path. */
@Controller
class Decoding {
  @Get("/texts/{text}")
  String segment(String text) {
    return text;
  }

  @Get("/café/menu")
  String menu() {
    return "menu";
  }
}
