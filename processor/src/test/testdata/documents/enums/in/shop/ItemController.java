package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Controller("/items")
class ItemController {
  /** How an item looks. */
  enum Color {
    RED,
    GREEN
  }

  record Item(Color color, Optional<Color> second, List<Color> others, Map<String, Color> parts) {}

  @Get
  Item read(@Query(defaultValue = "RED") Color color, Optional<Color> second) {
    return new Item(color, second, List.of(), Map.of());
  }
}
