package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nested models: references, descriptions, order and sharing of components. */
@Controller
class Models {
  enum Zone {
    NORTH,
    SOUTH
  }

  /**
   * Where somebody lives.
   *
   * <p>One line for the street, one for the city.
   */
  record Address(String street, @DefaultValue("NORTH") Zone zone) {}

  /**
   * @param described Another place
   */
  record Customer(
      String fullName,
      Address home,
      @Nullable Address work,
      Address described,
      @DefaultValue({}) List<Address> others) {}

  /**
   * @param product The name of the product
   * @param count How many
   */
  record Line(String product, @DefaultValue("1") int count) {}

  record Purchase(
      Customer customer, List<Line> lines, @DefaultValue({}) Map<String, List<Line>> byZone) {}

  record Empty() {}

  record Receipt(int number, double total) {}

  @Post("/purchases")
  Receipt buy(Purchase purchase) {
    return new Receipt(1, 0.0);
  }

  @Get("/customers")
  List<Customer> customers() {
    return List.of();
  }

  @Put("/customers")
  Customer enter(Customer customer) {
    return customer;
  }

  @Post("/empty")
  Empty empty(Empty empty) {
    return empty;
  }
}
