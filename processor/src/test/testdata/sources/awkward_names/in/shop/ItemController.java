package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import io.vertx.core.Future;
import java.util.Optional;

@Controller("/items")
class ItemController {
  ItemController(Runnable instances) {}

  @Post("/routes")
  Item routes(Item request, Optional<Integer> controller, int result) {
    return request;
  }

  @Post("/routes/{result}")
  Future<Item> routes(int result, Item json) {
    return Future.succeededFuture(json);
  }
}
