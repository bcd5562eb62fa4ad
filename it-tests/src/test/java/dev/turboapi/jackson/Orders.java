package dev.turboapi.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;

/** Types with dates, which a plain mapper can neither read nor write. */
@Controller
class Orders {
  record Order(
      @JsonProperty("order-id") @Positive int id,
      LocalDate day,
      @DefaultValue({}) List<Line> lines) {}

  record Line(Code code, double price) {}

  record Code(@JsonValue String text) {}

  @Post("/orders")
  Order place(Order order) {
    return order;
  }
}
