package shop;

import dev.turboapi.Reply;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Controller("/items")
class ItemController {
  @Delete("/{id}")
  void delete(int id) {}

  @Get("/reply")
  Reply<String> reply() {
    return Reply.of("");
  }

  @Get("/response")
  Response response(Request incoming) {
    return Response.empty(204);
  }

  @Get("/future")
  Future<List<Integer>> future() {
    return Future.succeededFuture(List.of());
  }

  @Post(value = "/stage", status = 202)
  CompletionStage<Void> stage() {
    return CompletableFuture.completedStage(null);
  }

  @Get("/later")
  Future<Response> later() throws IOException {
    return Future.succeededFuture(Response.empty(204));
  }

  @Get("/maybe")
  Optional<String> maybe() {
    return Optional.empty();
  }

  @Get("/anything")
  Object anything() {
    return 1;
  }
}
