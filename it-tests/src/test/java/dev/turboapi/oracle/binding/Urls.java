package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import java.net.URI;
import java.util.List;

/** URLs from text, as the WHATWG reads them. */
@Controller
class Urls {
  @Get("/urls")
  URI url(URI value) {
    return value;
  }

  @Get("/links")
  List<URI> links(@Header URI link, @Cookie URI next) {
    return List.of(link, next);
  }
}
