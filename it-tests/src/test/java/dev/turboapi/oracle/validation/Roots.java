package dev.turboapi.oracle.validation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models that are one value and no object: a text, a number, a list, a map. */
@Controller
class Roots {
  record Code(@JsonValue @Size(min = 2, max = 4) String text) {}

  static final class Money {
    private final BigDecimal amount;

    private Money(BigDecimal amount) {
      this.amount = amount;
    }

    @JsonCreator
    static Money of(BigDecimal amount) {
      return new Money(amount);
    }

    @JsonValue
    BigDecimal amount() {
      return amount;
    }
  }

  record Tags(@JsonValue List<Code> list) {}

  static class Stock {
    private final Map<String, Integer> counts;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Stock(Map<String, Integer> counts) {
      this.counts = counts;
    }

    @JsonValue
    Map<String, Integer> counts() {
      return counts;
    }
  }

  record Order(
      Code code,
      @Nullable Money total,
      @Nullable Tags tags,
      @Nullable Stock stock,
      @DefaultValue({}) List<Code> codes,
      @DefaultValue({}) Map<String, Code> named) {}

  @Post("/codes")
  Code code(Code code) {
    return code;
  }

  @Post("/tags")
  Future<Tags> tags(Tags tags) {
    return Later.byTimer(tags);
  }

  @Post("/orders")
  Order order(Order order) {
    return order;
  }
}
