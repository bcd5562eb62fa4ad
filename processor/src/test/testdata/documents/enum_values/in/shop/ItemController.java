package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import java.math.BigInteger;
import java.util.Map;
import java.util.UUID;

@Controller("/items")
class ItemController {
  enum Size {
    @JsonProperty("small")
    SMALL,
    HUGE
  }

  enum Level {
    LOW(-1),
    HIGH(10) {
      @Override
      public String toString() {
        return "high";
      }
    };

    private final int code;

    Level(int code) {
      this.code = code;
    }

    @JsonValue
    int code() {
      return code;
    }
  }

  /** Known only when the program runs. */
  enum Computed {
    ONE;

    @JsonValue
    String text() {
      return name().toLowerCase();
    }
  }

  @Get
  Map<Level, Map<UUID, BigInteger>> read(
      @DefaultValue("small") Size size,
      @DefaultValue("10") Level level,
      @DefaultValue("one") Computed computed,
      @DefaultValue("12345678901234567890") BigInteger number) {
    return Map.of();
  }
}
