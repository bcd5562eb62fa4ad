package dev.turboapi.oracle.binding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/** What is checked of a parameter model as a whole. */
@Controller
class ConstraintsObjects {
  record Range(
      @DefaultValue("0") @PositiveOrZero int low,
      @DefaultValue("5") int high,
      @DefaultValue({}) List<String> tags) {
    void validate() {
      if (low > high) {
        throw new IllegalArgumentException("low must not be above high");
      }
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = false)
  record Closed(int low, int high) {
    Closed {
      if (low > high) {
        throw new IllegalArgumentException("low must not be above high");
      }
    }
  }

  record Session(String user, String token) {
    void validate() {
      if (!token.startsWith(user)) {
        throw new AssertionError("token of another user");
      }
    }
  }

  @Get("/ranges")
  int range(@Query Range range) {
    return range.high() - range.low();
  }

  @Get("/closed")
  int closed(@Query Closed range, @Cookie Session session) {
    return range.high() - range.low();
  }

  @Get("/sessions")
  String session(@Cookie Session session) {
    return session.user();
  }
}
