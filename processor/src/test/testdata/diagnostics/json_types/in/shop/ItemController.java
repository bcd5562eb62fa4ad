package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import java.util.List;
import java.util.Map;

@Controller("/items")
class ItemController<S> {
  @Get("/1")
  S variable() {
    throw new UnsupportedOperationException();
  }
}

@Controller("/others")
class OtherController {
  record Page<T>(List<T> items) {}

  record Item(CharSequence name, Map<Integer, String> byId, int[] sizes) {}

  @Get("/1")
  <T> String generic() {
    return "";
  }

  @Get("/2")
  Page<String> page() {
    return new Page<>(List.of());
  }

  @Post("/3")
  Item item(Item item) {
    return item;
  }

  @Get("/4")
  List<?> wildcard() {
    return List.of();
  }
}
