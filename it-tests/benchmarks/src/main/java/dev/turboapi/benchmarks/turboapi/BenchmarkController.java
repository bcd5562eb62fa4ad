package dev.turboapi.benchmarks.turboapi;

import dev.turboapi.Response;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import dev.turboapi.benchmarks.api.Later;
import dev.turboapi.benchmarks.api.Message;
import dev.turboapi.benchmarks.api.Order;
import dev.turboapi.benchmarks.api.PricedOrder;
import dev.turboapi.benchmarks.api.User;
import io.vertx.core.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Each endpoint twice: answered at once, and on a later tick. */
@Controller
final class BenchmarkController {
  private static final String TEXT = "Hello, World!";

  @Get("/plain")
  Response plain() {
    return Response.text(TEXT);
  }

  @Get("/json")
  Message json() {
    return new Message(TEXT);
  }

  @Get("/users/{userId}")
  User user(
      int userId,
      @Query(defaultValue = "10") @Min(1) @Max(100) int limit,
      @Query @Nullable String q) {
    return new User(userId, limit, q);
  }

  @Post("/items")
  PricedOrder items(Order order) {
    return order.priced();
  }

  @Get("/async/plain")
  Future<Response> asyncPlain() {
    return Later.complete(Response.text(TEXT));
  }

  @Get("/async/json")
  Future<Message> asyncJson() {
    return Later.complete(new Message(TEXT));
  }

  @Get("/async/users/{userId}")
  Future<User> asyncUser(
      int userId,
      @Query(defaultValue = "10") @Min(1) @Max(100) int limit,
      @Query @Nullable String q) {
    return Later.complete(new User(userId, limit, q));
  }

  @Post("/async/items")
  Future<PricedOrder> asyncItems(Order order) {
    return Later.complete(order.priced());
  }
}
