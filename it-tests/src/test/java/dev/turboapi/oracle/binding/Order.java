package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Path;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Dict;
import java.util.List;
import java.util.Map;

/** Several errors of one request. */
@Controller
class Order {
  record Item(String name, double price) {}

  @Get("/groups/{first}/{second}")
  List<Integer> grouped(
      @Cookie int session, int b, @Header int xCount, int second, int a, @Path int first) {
    return List.of(first, second, a, b, xCount, session);
  }

  @Post("/items/{itemId}")
  Map<String, Object> create(Item item, int itemId, int limit, @Header int xCount) {
    return Dict.of("itemId", itemId, "limit", limit, "count", xCount, "item", item);
  }
}
