package shop;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.annotation.Affinity;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.MaxBodySize;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Timeout;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

@Controller("/carts")
class CartController {
  record Item(String name) {}

  @Blocking
  @Get("/future")
  Future<String> future() {
    return Future.succeededFuture("");
  }

  @Blocking
  @Get("/stage")
  CompletableFuture<String> stage() {
    return new CompletableFuture<>();
  }

  @Timeout(500)
  @Get("/direct")
  String direct() {
    return "";
  }

  @Timeout(0)
  @Blocking
  @Get("/never")
  String never() {
    return "";
  }

  @MaxBodySize(-1)
  @Post("/negative")
  void negative(Item item) {}

  @MaxBodySize(1024)
  @Get("/bodiless")
  void bodiless(int id) {}

  @Affinity("usrId")
  @Get("/misspelt/{userId}")
  void misspelt(int userId) {}

  @Affinity("cart")
  @Get("/unknown/{userId}")
  void unknown(int userId, String region, Optional<String> q) {}

  @Affinity("userId")
  @Get("/empty")
  void empty() {}

  @Affinity("item")
  @Post("/body/{userId}")
  void body(int userId, Item item) {}

  @Affinity("ids")
  @Get("/list")
  void list(List<Integer> ids) {}

  @Affinity("tasks")
  @Get("/tasks")
  void tasks(BackgroundTasks tasks) {}

  @Affinity("region")
  @Get("/optional")
  void optional(Optional<String> region) {}

  @Affinity("userId")
  @Blocking
  @Get("/blocking/{userId}")
  void blocking(int userId) {}
}
