package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import java.util.Optional;

/** What is provided for handlers, and for what provides it. */
@Controller("/orders")
class OrderController {
  private final Orders orders;

  OrderController(Orders orders) {
    this.orders = orders;
  }

  interface Orders {
    String of(User user, Page page);
  }

  @Get
  String mine(@Depends User user, @Depends Page page) {
    return orders.of(user, page);
  }

  @Get("/twice")
  String twice(
      @Depends Page first, @Depends(useCache = false) Page second, Optional<String> search) {
    return first + search.orElse("") + second;
  }

  @Get("/guests")
  String guests(@Depends Optional<User> user) {
    return user.map(User::name).orElse("guest");
  }

  @Get("/{id}")
  String read(int id, @Depends User user, @Depends Settings settings) {
    return settings.title() + id + user;
  }
}
