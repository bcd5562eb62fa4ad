package shop;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import io.vertx.core.Future;
import java.util.UUID;

/** Orders for items. */
@Controller(value = "/orders", tags = "orders")
class OrderController {
  private final Store store;

  OrderController(Store store) {
    this.store = store;
  }

  /** Takes an order. */
  @Post(status = 201)
  Future<Order> create(NewOrder order) {
    return store.add(new Order(UUID.randomUUID(), order.lines(), order.address(), total(order)));
  }

  /** Reads one order. */
  @Get("/{orderId}")
  Order read(UUID orderId) {
    return store.order(orderId).orElseThrow(() -> new HttpException(404, "Order not found"));
  }

  private double total(NewOrder order) {
    return order.lines().stream().mapToLong(line -> cents(line.itemId()) * line.quantity()).sum()
        / 100.0;
  }

  private long cents(int itemId) {
    return store
        .item(itemId)
        .map(item -> Math.round(item.price() * 100))
        .orElseThrow(() -> new HttpException(404, "Item not found"));
  }
}
