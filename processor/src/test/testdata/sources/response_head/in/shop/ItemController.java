package shop;

import dev.turboapi.Reply;
import dev.turboapi.ResponseHead;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import io.vertx.core.Future;

@Controller("/items")
class ItemController {
  record Item(String name) {}

  @Post(status = 201)
  Item create(ResponseHead head, Item item) {
    return item;
  }

  @Get(value = "/{id}", produces = "text/plain")
  Reply<String> read(int id, ResponseHead first, ResponseHead second) {
    return Reply.of("");
  }

  @Delete
  Future<Void> delete(ResponseHead result) {
    return Future.succeededFuture();
  }
}
