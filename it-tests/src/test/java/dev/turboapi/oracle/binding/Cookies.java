package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Get;
import jakarta.validation.constraints.Max;

/** Cookie parameters and how the cookie header is read. */
@Controller
class Cookies {
  @Get("/sessions")
  String session(@Cookie String session) {
    return session;
  }

  @Get("/counts")
  int count(@Cookie @Max(10) int visitCount) {
    return visitCount;
  }
}
