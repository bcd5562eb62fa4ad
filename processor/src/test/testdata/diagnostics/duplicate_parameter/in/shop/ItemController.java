package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Query;
import java.util.Optional;

@Controller("/items")
class ItemController {
  @Get
  String list(@Query("q") String text, Optional<String> q) {
    return text;
  }
}
