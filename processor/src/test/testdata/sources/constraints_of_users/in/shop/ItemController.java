package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import java.util.List;

@Controller("/items")
class ItemController {
  enum Unit {
    PIECE,
    METRE
  }

  record Range(int low, int high) {}

  record Item(@ProductCode(length = 8) String code, @Multiple(of = 5) int amount, Unit unit,
      @Ordered Range range, @Unlike Unit sale, @Ordered(message = "must grow") List<Range> ranges) {}

  @Get
  int find(@Multiple int page, List<@Multiple(of = 2, message = "must be even") Long> ids) {
    return page;
  }

  @Post
  int create(Item item) {
    return item.amount();
  }
}
