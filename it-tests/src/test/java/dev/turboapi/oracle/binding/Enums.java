package dev.turboapi.oracle.binding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Enumerations with values of their own, from text. */
@Controller
class Enums {
  enum Size {
    @JsonProperty("small")
    SMALL,
    @JsonProperty("extra large")
    EXTRA,
    HUGE
  }

  enum Level {
    LOW(-1),
    MIDDLE(5),
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

  enum Factor {
    HALF(0.5),
    DOUBLE(2);

    @JsonValue final double value;

    Factor(double value) {
      this.value = value;
    }
  }

  enum Quote {
    PLAIN("plain"),
    SINGLE("it's"),
    LINES("a\nb\\c");

    private final String text;

    Quote(String text) {
      this.text = text;
    }

    @JsonValue
    @Override
    public String toString() {
      return text;
    }
  }

  enum State {
    OPEN,
    CLOSED;

    @JsonValue
    String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static State of(String text) {
      return valueOf(text.toUpperCase(Locale.ROOT));
    }
  }

  @Get("/sizes")
  Size size(Size value) {
    return value;
  }

  @Get("/levels")
  Level level(Level value) {
    return value;
  }

  @Get("/levels/{value}")
  Level pathLevel(Level value) {
    return value;
  }

  @Get("/factors")
  Factor factor(Factor value) {
    return value;
  }

  @Get("/quotes")
  Quote quotation(Quote value) {
    return value;
  }

  @Get("/states")
  State state(State value) {
    return value;
  }

  @Get("/lists")
  List<Size> lists(List<Size> sizes, Set<Level> levels) {
    return sizes;
  }

  @Get("/parts")
  int parts(@Header Size size, @Cookie Level level) {
    return level.code();
  }

  @Get("/defaults")
  List<String> defaults(
      @DefaultValue("extra large") Size size,
      @DefaultValue("10") Level level,
      @DefaultValue("0.5") Factor factor) {
    String sent = size == Size.EXTRA ? "extra large" : size.name().toLowerCase(Locale.ROOT);
    return List.of(sent, String.valueOf(level.code()), String.valueOf(factor.value));
  }
}
