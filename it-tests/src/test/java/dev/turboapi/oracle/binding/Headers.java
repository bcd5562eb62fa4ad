package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** Header parameters. */
@Controller
class Headers {
  @Get("/tokens")
  String token(@Header String xToken) {
    return xToken;
  }

  @Get("/agents")
  Optional<String> agent(@Header Optional<String> userAgent) {
    return userAgent;
  }

  @Get("/counts")
  int count(@Header @Min(1) int xRetryCount) {
    return xRetryCount;
  }

  @Get("/renamed")
  String renamed(@Header("My-Tok") String token) {
    return token;
  }

  @Get("/hosts")
  String host(@Header String host) {
    return host;
  }
}
