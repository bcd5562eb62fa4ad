package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;

/** {@code double} from text. */
@Controller
class Floats {
  @Get("/path/{value}")
  double fromPath(double value) {
    return value;
  }

  @Get("/query")
  double fromQuery(double value) {
    return value;
  }

  @Get("/header")
  Double fromHeader(@Header Double value) {
    return value;
  }

  @Get("/cookie")
  double fromCookie(@Cookie double value) {
    return value;
  }
}
