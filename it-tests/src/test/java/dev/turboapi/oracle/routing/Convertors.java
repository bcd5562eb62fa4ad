package dev.turboapi.oracle.routing;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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

  @Get("/bounded/ints/{value:int}")
  int boundedInteger(@Max(10) int value) {
    return value;
  }

  @Get("/bounded/floats/{value:float}")
  double boundedDecimal(@DecimalMax(value = "10", inclusive = false) double value) {
    return value;
  }

  @Get("/bounded/paths/{value:path}")
  int boundedPath(@Max(10) int value) {
    return value;
  }

  @Get("/bounded/texts/{value:path}")
  String boundedText(@Size(max = 4) String value) {
    return value;
  }

  @Get("/wide/{value:int}")
  double wide(double value) {
    return value;
  }

  @Get("/exact/{value:int}")
  BigDecimal exact(@Max(10) BigDecimal value) {
    return value;
  }

  @Get("/numbers/{first}-{second}")
  List<Integer> numbers(int first, @Positive int second) {
    return List.of(first, second);
  }

  @Get("/all/{id:uuid}/{width:int}x{height:float}/{rest:path}")
  List<Object> all(
      UUID id, @Positive int width, double height, String rest, @DefaultValue("0") int q) {
    return List.of(id, width, height, rest, q);
  }
}
