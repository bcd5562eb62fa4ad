package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;

@Controller("/items")
class ItemController {
  enum Color {
    RED,
    GREEN
  }

  enum Size {
    @JsonProperty("small")
    SMALL,
    @JsonProperty("large")
    LARGE,
    HUGE
  }

  enum Level {
    LOW(1),
    HIGH(10);

    private final int code;

    Level(int code) {
      this.code = code;
    }

    @JsonValue
    int code() {
      return code;
    }
  }

  enum State {
    OPEN("open"),
    CLOSED("closed");

    @JsonValue final String text;

    State(String text) {
      this.text = text;
    }

    @JsonCreator
    static State of(String text) {
      return valueOf(text.toUpperCase());
    }
  }

  record Item(Color color, Size size, Level level, State state) {}

  @Get
  Item read(
      Color color,
      @DefaultValue("small") Size size,
      @DefaultValue("10") Level level,
      State state) {
    return new Item(color, size, level, state);
  }
}
