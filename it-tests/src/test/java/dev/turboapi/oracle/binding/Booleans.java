package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;

/** {@code boolean} from text. */
@Controller
class Booleans {
  @Get("/path/{value}")
  boolean fromPath(boolean value) {
    return value;
  }

  @Get("/query")
  Boolean fromQuery(Boolean value) {
    return value;
  }

  @Get("/header")
  boolean fromHeader(@Header boolean value) {
    return value;
  }

  @Get("/cookie")
  boolean fromCookie(@Cookie boolean value) {
    return value;
  }
}
