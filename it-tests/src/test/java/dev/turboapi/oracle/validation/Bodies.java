package dev.turboapi.oracle.validation;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Bodies that are not one required model: lists, dictionaries, scalars, optional ones. */
@Controller
class Bodies {
  enum Color {
    RED,
    BLUE
  }

  record Point(int x, @DefaultValue("0") int y) {}

  @Post("/points")
  List<Point> points(List<Point> points) {
    return points;
  }

  @Post("/numbers")
  List<Integer> numbers(@Body List<Integer> values) {
    return values;
  }

  @Post("/distinct")
  Set<Integer> distinct(@Body Set<Integer> values) {
    return values;
  }

  @Post("/bounded")
  List<Integer> bounded(@Body @Size(min = 1, max = 2) List<Integer> values) {
    return values;
  }

  @Post("/counts")
  Map<String, Integer> counts(Map<String, Integer> counts) {
    return counts;
  }

  @Post("/named")
  Map<String, Point> named(@Body Map<String, Point> points) {
    return points;
  }

  @Post("/grouped")
  Map<String, List<Point>> grouped(Map<String, List<Point>> groups) {
    return groups;
  }

  @Post("/number")
  int number(@Body int value) {
    return value;
  }

  @Post("/bounded/number")
  int boundedNumber(@Body @Min(1) int value) {
    return value;
  }

  @Post("/color")
  Color color(@Body Color value) {
    return value;
  }

  @Post("/optional")
  Future<Optional<Point>> optional(Optional<Point> point) {
    return Later.byTimer(point);
  }

  @Post("/optional/list")
  CompletionStage<Optional<List<Point>>> optionalList(Optional<List<Point>> points) {
    return Later.onAnotherThread(points);
  }

  @Put("/points/{name}")
  Map<String, Point> move(String name, Point point, @DefaultValue("false") boolean dry) {
    return Map.of(dry ? "dry" : name, point);
  }
}
