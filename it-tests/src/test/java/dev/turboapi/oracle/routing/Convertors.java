package dev.turboapi.oracle.routing;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import java.util.List;
import java.util.UUID;

/** Path convertors and several parameters in one segment. */
@Controller
class Convertors {
  @Get("/ints/{value:int}")
  int integer(int value) {
    return value;
  }

  @Get("/ints/{value}")
  String otherwise(String value) {
    return "text " + value;
  }

  @Get("/floats/{value:float}")
  double decimal(double value) {
    return value;
  }

  @Get("/uuids/{value:uuid}")
  UUID unique(UUID value) {
    return value;
  }

  @Get("/files/{rest:path}")
  String file(String rest) {
    return rest;
  }

  @Get("/trees/{rest:path}/leaf")
  String leaf(String rest) {
    return rest;
  }

  @Get("/ranges/{first}-{last}")
  List<String> span(String first, String last) {
    return List.of(first, last);
  }

  @Get("/versions/v{major:int}.{minor:int}")
  List<Integer> version(int major, int minor) {
    return List.of(major, minor);
  }
}
