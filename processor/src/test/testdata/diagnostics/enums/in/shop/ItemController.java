package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

@Controller("/items")
class ItemController {
  @JsonFormat(shape = JsonFormat.Shape.OBJECT)
  enum Color {
    @JsonAlias("rot")
    RED,
    @JsonEnumDefaultValue
    OTHER
  }

  enum Price {
    LOW;

    @JsonValue
    BigDecimal value() {
      return BigDecimal.ONE;
    }
  }

  enum Hidden {
    ONE;

    @JsonValue
    private String text() {
      return "one";
    }
  }

  enum Twice {
    ONE;

    @JsonValue final String first = "first";

    @JsonValue
    int second() {
      return 2;
    }
  }

  enum Made {
    ONE;

    @JsonCreator
    static Made of(int number) {
      return ONE;
    }
  }

  enum Named {
    @JsonProperty("one")
    ONE,
    @JsonProperty("two")
    TWO
  }

  @Get
  String read(
      Color color,
      Price price,
      Hidden hidden,
      Twice twice,
      Made made,
      @DefaultValue("ONE") Named named) {
    return "";
  }

  @Get("/keys")
  Map<List<String>, String> keys() {
    return Map.of();
  }

  @Get("/bytes")
  Map<byte[], String> bytes() {
    return Map.of();
  }
}
