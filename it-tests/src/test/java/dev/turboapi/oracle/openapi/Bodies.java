package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Patch;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Request bodies of every form, on every method. */
@Controller
class Bodies {
  enum Color {
    RED,
    BLUE
  }

  record Point(int x, @DefaultValue("0") int y) {}

  @Post("/model")
  String model(Point point) {
    return "";
  }

  @Post("/optional/model")
  String optionalModel(Optional<Point> point) {
    return "";
  }

  @Post("/models")
  String models(List<Point> points) {
    return "";
  }

  @Post("/optional/models")
  String optionalModels(@Nullable List<Point> points) {
    return "";
  }

  @Post("/numbers")
  String numbers(@Body List<Integer> someValues) {
    return "";
  }

  @Post("/distinct")
  String distinct(@Body Set<String> values) {
    return "";
  }

  @Post("/counts")
  String counts(Map<String, Integer> counts) {
    return "";
  }

  @Post("/named")
  String named(Map<String, Point> points) {
    return "";
  }

  @Post("/tree")
  String tree(Map<String, Object> tree) {
    return "";
  }

  @Post("/anything")
  String anything(@Body Object value) {
    return "";
  }

  @Post("/text")
  String text(@Body String value) {
    return "";
  }

  @Post("/optional/number")
  String optionalNumber(@Body Optional<Integer> value) {
    return "";
  }

  @Post("/preset/number")
  String presetNumber(@Body @DefaultValue("7") int value) {
    return "";
  }

  @Post("/color")
  String color(@Body Color color) {
    return "";
  }

  @Post("/described")
  String described(@Body(description = "Where to go") Point point) {
    return "";
  }

  @Put("/methods")
  String withPut(Point point) {
    return "";
  }

  @Patch("/methods")
  String withPatch(Point point) {
    return "";
  }

  @Delete("/methods")
  String withDelete(Point point) {
    return "";
  }

  @Post("/parameters/{name}")
  String withParameters(String name, Point point, @DefaultValue("false") boolean dry) {
    return "";
  }
}
