package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

@Controller("/items")
class ItemController {
  enum Color {
    RED,
    GREEN
  }

  record Item(@DefaultValue("no") boolean sold, @DefaultValue("x") Item part) {}

  @Post
  String list(
      @Query(defaultValue = "many") int limit,
      @Query(defaultValue = "0") @Min(1) int size,
      @DefaultValue("REED") Color color,
      @DefaultValue({"a", "b"}) String text,
      @DefaultValue({}) Optional<List<String>> words,
      Item item) {
    return "";
  }
}
