package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;

@Controller("/orders")
class OrderController {
  @Post
  Order create(Order order) {
    return order;
  }
}
