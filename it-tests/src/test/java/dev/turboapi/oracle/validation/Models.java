package dev.turboapi.oracle.validation;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nested models: where errors are, what is optional, what is ignored. */
@Controller
class Models {
  enum Priority {
    NORMAL,
    EXPRESS
  }

  record Address(String street, String city, @Nullable String zip) {}

  record Line(String product, @DefaultValue("1") int count, double price) {}

  record Order(
      String customer,
      Address address,
      List<Line> lines,
      @Nullable Address billing,
      @DefaultValue("NORMAL") Priority priority,
      @DefaultValue({}) Set<String> labels,
      @DefaultValue({}) Map<String, String> notes,
      @DefaultValue({}) Map<String, Line> stock,
      @DefaultValue({}) List<List<Integer>> grid,
      @DefaultValue({}) Map<String, List<Integer>> groups,
      @DefaultValue({}) List<@Nullable Integer> gaps,
      @Nullable String comment) {}

  @Post("/orders")
  Order place(Order order) {
    return order;
  }

  @Post("/addresses")
  Future<Address> enter(Address address) {
    return Later.byTimer(address);
  }
}
