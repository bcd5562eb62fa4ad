package dev.turboapi.oracle.validation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From JSON values to enumerations. */
@Controller
class Enums {
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

  enum Factor {
    HALF(0.5),
    DOUBLE(2);

    @JsonValue final double value;

    Factor(double value) {
      this.value = value;
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

  record Clothing(Size value) {}

  record Lamp(Level value) {}

  record Scale(Factor value) {}

  record Door(State value) {}

  record Everything(
      List<Size> sizes,
      Set<Level> levels,
      @Nullable Level maybe,
      Map<String, Factor> named,
      List<State> states) {}

  @Post("/size")
  Clothing size(Clothing body) {
    return body;
  }

  @Post("/level")
  Lamp level(Lamp body) {
    return body;
  }

  @Post("/factor")
  Scale factor(Scale body) {
    return body;
  }

  @Post("/state")
  Door state(Door body) {
    return body;
  }

  @Post("/bare")
  Level bare(@Body Level body) {
    return body;
  }

  @Post("/everything")
  Everything everything(Everything body) {
    return body;
  }
}
