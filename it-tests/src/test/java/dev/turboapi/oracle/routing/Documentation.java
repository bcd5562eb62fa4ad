package dev.turboapi.oracle.routing;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;

/** The built-in document and pages. */
@Controller
class Documentation {
  @Get("/hello")
  String hello() {
    return "hello";
  }
}
