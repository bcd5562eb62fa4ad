package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Patch;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import java.math.BigDecimal;

@Controller("/items")
class ItemController {
  record In(int id) {}

  record Out(int id) {}

  record Both(int id) {}

  record Price(BigDecimal amount) {}

  @Post
  Out create(In in) {
    return new Out(1);
  }

  @Put
  Both replace(Both both) {
    return both;
  }

  @Patch
  Price patch(Price price) {
    return price;
  }
}
