package shop;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.*;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Controller("/items")
class ItemController {
  record All(
      Types types,
      Members members,
      Formats formats,
      Requirements requirements,
      Nothing nothing,
      Creators creators,
      Hidden hidden,
      Unwrapped unwrapped,
      Extras extras,
      Named named) {}

  @Post
  All create(@Body All all) {
    return all;
  }

  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  @JsonRootName("t")
  @JsonFilter("f")
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonInclude(value = JsonInclude.Include.CUSTOM, content = JsonInclude.Include.NON_NULL)
  record Types(int a) {}

  record Members(
      @JsonSerialize(as = Object.class) int a,
      @JsonManagedReference int b,
      @JacksonInject int c,
      @JsonMerge int d,
      @JsonProperty(namespace = "n") int e,
      @JsonIgnoreProperties("x") Types f,
      @JsonRawValue int g) {}

  record Formats(
      @JsonFormat(pattern = "dd.MM.yyyy") String a,
      @JsonFormat(pattern = "dd.MM") LocalDate b,
      @JsonFormat(pattern = "yyyy-MM-dd HH:mm") OffsetDateTime c,
      @JsonFormat(shape = JsonFormat.Shape.NUMBER) LocalDate d,
      @JsonFormat(shape = JsonFormat.Shape.ARRAY) Nothing e,
      @JsonFormat(pattern = "bad") LocalDate f,
      @JsonFormat(lenient = OptBoolean.FALSE) LocalDate g) {}

  record Requirements(
      @JsonProperty(required = true) @DefaultValue("1") int a,
      @JsonProperty(required = false) int b,
      @JsonProperty(defaultValue = "1") @DefaultValue("2") int c,
      @JsonSetter(nulls = Nulls.SKIP) int d,
      @JsonSetter(nulls = Nulls.AS_EMPTY) String e) {}

  static class Nothing {
    @JsonProperty static int a;

    @JsonInclude
    String computed() {
      return "";
    }

    @JsonProperty
    private String secret() {
      return "";
    }
  }

  static class Creators {
    @JsonCreator
    Creators(@JsonProperty("a") int a) {}

    @JsonCreator
    static Creators of(@JsonProperty("b") int b) {
      return new Creators(b);
    }

    public int a;
  }

  static class Hidden {
    Hidden() {}

    @JsonCreator
    private Hidden(@JsonProperty("a") int a) {}
  }

  record Unwrapped(
      @JsonUnwrapped int a,
      @JsonUnwrapped Optional<Types> b,
      @JsonUnwrapped Unwrapped c,
      @JsonUnwrapped(prefix = "d_") Nothing d) {}

  static class Extras {
    @JsonAnySetter private Map<String, Object> others;

    @JsonAnyGetter
    List<String> more() {
      return List.of();
    }
  }

  @JsonNaming(Mine.class)
  record Named(int a) {}

  static class Mine extends PropertyNamingStrategies.NamingBase {
    @Override
    public String translate(String name) {
      return name;
    }
  }
}
