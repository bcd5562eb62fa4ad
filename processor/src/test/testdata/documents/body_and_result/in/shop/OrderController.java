package shop;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Patch;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Controller("/orders")
class OrderController {
  @Post(status = 201)
  Future<Order> create(Order order) {
    return Future.succeededFuture(order);
  }

  @Put
  Optional<Order> replace(@Nullable Order order) {
    return Optional.empty();
  }

  @Patch
  Map<String, Object> patch(@Body List<Order> orders) {
    return Map.of();
  }
}
