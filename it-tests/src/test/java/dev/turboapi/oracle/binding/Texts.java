package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Query;
import java.util.List;

/** {@code String}: how the query is split and decoded. */
@Controller
class Texts {
  @Get("/texts")
  String read(String text) {
    return text;
  }

  @Get("/pairs")
  List<String> pair(
      @DefaultValue("-") String a,
      @DefaultValue("-") String b,
      @Query(value = "A", defaultValue = "-") String upper) {
    return List.of(a, b, upper);
  }
}
