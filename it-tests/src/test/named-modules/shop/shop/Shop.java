package shop;

import dev.turboapi.TurboApi;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import users.Users;

@Controller("/orders")
final class Shop {
  record Order(String item, @Positive int amount, @Nullable String buyer) {}

  @Post
  Order order(
      Order order, @Depends(value = Users.class, provider = "current") Users.User user) {
    return new Order(order.item(), order.amount(), user.name());
  }

  public static void main(String[] args) {
    TurboApi.builder().run(args);
  }
}
