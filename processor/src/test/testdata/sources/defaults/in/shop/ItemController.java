package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import java.math.BigDecimal;
import java.time.LocalDate;

@Controller("/items")
class ItemController {
  enum Order {
    PRICE,
    NAME
  }

  @Get
  Order list(
      @DefaultValue("NAME") Order order,
      @DefaultValue("2024-02-29") LocalDate since,
      @DefaultValue("x") char unit,
      @DefaultValue("7") byte small,
      @DefaultValue("5000000000") long large,
      @DefaultValue("1.5") float rate,
      @DefaultValue("1.10") BigDecimal price,
      @DefaultValue("") String q) {
    return order;
  }
}
