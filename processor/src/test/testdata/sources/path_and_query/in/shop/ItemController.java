package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Query;
import java.util.Optional;

@Controller("/items")
class ItemController {
  @Get("/{itemId}")
  String read(int itemId, Optional<String> q, @Query(defaultValue = "false") boolean brief) {
    return "";
  }
}
