package dev.turboapi.jackson;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Types that each use some of Jackson's annotations; a handler takes them, so they have codecs. */
@Controller
class Annotated {
  /** All of them. */
  record All(
      Renamed renamed,
      Snake snake,
      UpperSnake upperSnake,
      UpperCamel upperCamel,
      Lower lower,
      Kebab kebab,
      Dots dots,
      Aliased aliased,
      ClosedAliased closedAliased,
      OpenAliased openAliased,
      Accessed accessed,
      Ignoring ignoring,
      IgnoringNames ignoringNames,
      Including including,
      HidingType hidingType,
      SplitNames splitNames,
      HalfIgnored halfIgnored,
      NonNull nonNull,
      NonEmpty nonEmpty,
      NonDefault nonDefault,
      Settings settings,
      Ordered ordered,
      Indexed indexed,
      Alphabetic alphabetic,
      Texts texts,
      Numbers numbers,
      Raw raw,
      Skipping skipping,
      Factory factory,
      Constructed constructed,
      Code code,
      Wrapper wrapper,
      Unwrapped unwrapped,
      Bag bag,
      OpenBag openBag,
      Computed computed,
      Inherited inherited,
      Bundled bundled,
      Setters setters) {}

  @Post("/all")
  All all(@Body All all) {
    return all;
  }

  record Renamed(
      @JsonProperty("a-b") int first,
      @JsonProperty("") String second,
      @JsonProperty boolean last) {}

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record Snake(int itemId, String aURLPath, @JsonProperty("keptAsIs") String explicit, int x2Y) {}

  @JsonNaming(PropertyNamingStrategies.UpperSnakeCaseStrategy.class)
  record UpperSnake(int itemId, String httpCODE) {}

  @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
  record UpperCamel(int itemId, String name) {}

  @JsonNaming(PropertyNamingStrategies.LowerCaseStrategy.class)
  record Lower(int itemId, String fullName) {}

  @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
  record Kebab(int itemId, String someURLPath) {}

  @JsonNaming(PropertyNamingStrategies.LowerDotCaseStrategy.class)
  record Dots(int itemId, String someURLPath) {}

  record Aliased(@JsonAlias({"title", "label"}) String name, @JsonAlias("n") int count) {}

  @JsonIgnoreProperties(ignoreUnknown = false)
  record ClosedAliased(@JsonAlias({"title", "label"}) String name, @Nullable Integer count) {}

  record OpenAliased(
      @JsonAlias({"title", "label"}) String name,
      @JsonAnySetter @JsonAnyGetter Map<String, Integer> others) {}

  record Accessed(
      String name,
      @JsonProperty(access = Access.READ_ONLY) int id,
      @JsonProperty(access = Access.WRITE_ONLY) String password,
      @JsonProperty(access = Access.READ_WRITE) int size) {}

  record Ignoring(String name, @JsonIgnore int cached, @JsonIgnore(false) int kept) {}

  @JsonIgnoreProperties({"secret", "other-name"})
  record IgnoringNames(
      String name, @Nullable String secret, @JsonProperty("other-name") int other) {}

  @JsonIncludeProperties({"name", "n"})
  record Including(String name, @Nullable String other, @JsonProperty("n") int count) {}

  static class HidingType {
    public String name = "";
    public @Nullable Hidden hidden;
  }

  @JsonIgnoreType
  record Hidden(int x) {}

  static class SplitNames {
    private String home = "";

    @JsonGetter("href")
    String getHome() {
      return home;
    }

    @JsonSetter("url")
    void setHome(String home) {
      this.home = home;
    }
  }

  static class HalfIgnored {
    private String name = "";
    private String password = "";

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    @JsonIgnore
    public String getPassword() {
      return password;
    }

    @JsonProperty
    public void setPassword(String password) {
      this.password = password;
    }

    @JsonIgnore
    public boolean isStrong() {
      return password.length() > 12;
    }
  }

  @JsonInclude(Include.NON_NULL)
  record NonNull(@Nullable String a, @Nullable Integer b, String c) {}

  @JsonInclude(Include.NON_EMPTY)
  record NonEmpty(
      String a,
      List<Integer> b,
      Map<String, Integer> c,
      @Nullable Object d,
      @Nullable String e,
      @JsonInclude String f) {}

  record NonDefault(
      @JsonInclude(Include.NON_DEFAULT) int a,
      @JsonInclude(Include.NON_DEFAULT) boolean b,
      @JsonInclude(Include.NON_DEFAULT) String c,
      @JsonInclude(Include.NON_DEFAULT) List<Integer> d,
      @JsonInclude(Include.NON_DEFAULT) @Nullable Long e,
      @JsonInclude(Include.NON_DEFAULT) double f) {}

  @JsonInclude(Include.NON_DEFAULT)
  static class Settings {
    public int width = 80;
    public String font = "serif";
    public @Nullable String theme;
  }

  @JsonPropertyOrder({"last", "b-name", "none"})
  record Ordered(int first, @JsonProperty("b-name") int b, int last) {}

  record Indexed(@JsonProperty(index = 2) int a, int b, @JsonProperty(index = 1) int c, int d) {}

  @JsonPropertyOrder(alphabetic = true, value = "m")
  record Alphabetic(int z, int m, @JsonProperty("b") int y, int a) {}

  record Texts(
      @JsonFormat(shape = JsonFormat.Shape.STRING) int a,
      @JsonFormat(shape = JsonFormat.Shape.STRING) long b,
      @JsonFormat(shape = JsonFormat.Shape.STRING) boolean c,
      @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal d) {}

  record Numbers(
      @JsonFormat(shape = JsonFormat.Shape.NUMBER) boolean a,
      @JsonFormat(shape = JsonFormat.Shape.NUMBER) BigDecimal b,
      @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) int c) {}

  record Raw(int a, @JsonRawValue @Nullable String json) {}

  static class Skipping {
    private int count = 3;

    public int getCount() {
      return count;
    }

    @JsonSetter(nulls = Nulls.SKIP)
    public void setCount(@dev.turboapi.annotation.DefaultValue("3") int count) {
      this.count = count;
    }
  }

  static final class Factory {
    private final int a;
    private final String b;

    private Factory(int a, String b) {
      this.a = a;
      this.b = b;
    }

    @JsonCreator
    static Factory of(@JsonProperty("first") int number, @JsonProperty("second") String text) {
      return new Factory(number, text);
    }

    public int getFirst() {
      return a;
    }

    @JsonProperty("second")
    String text() {
      return b;
    }
  }

  static final class Constructed {
    private final String name;
    private int extra;

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    Constructed(@JsonProperty("name") String name) {
      this.name = name;
    }

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    Constructed(int unused) {
      this(String.valueOf(unused));
    }

    public String getName() {
      return name;
    }

    @JsonProperty
    public int getExtra() {
      return extra;
    }

    public void setExtra(int extra) {
      this.extra = extra;
    }
  }

  static final class Code {
    private final String text;

    @JsonCreator
    Code(String text) {
      this.text = text;
    }

    @JsonValue
    String text() {
      return text;
    }
  }

  static final class Wrapper {
    private final Map<String, List<Code>> codes;

    private Wrapper(Map<String, List<Code>> codes) {
      this.codes = codes;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Wrapper of(Map<String, List<Code>> codes) {
      return new Wrapper(codes);
    }

    @JsonValue
    Map<String, List<Code>> codes() {
      return codes;
    }
  }

  static class Unwrapped {
    public int id;
    @JsonUnwrapped public Place place = new Place();

    @JsonUnwrapped(prefix = "ship_", suffix = "_1")
    public Address shipping = new Address();

    public int last;
  }

  static class Place {
    public String city = "";
    public @Nullable String zip;
  }

  static class Address {
    public String street = "";

    @JsonUnwrapped(prefix = "in_")
    public Place place = new Place();
  }

  static class Bag {
    public int size;
    private final Map<String, Object> others = new TreeMap<>();

    @JsonAnySetter
    void put(String name, Object value) {
      others.put(name, value);
    }

    @JsonAnyGetter
    Map<String, Object> others() {
      return others;
    }
  }

  @JsonIgnoreProperties("skipped")
  record OpenBag(String name, @JsonAnySetter @JsonAnyGetter Map<String, Integer> counts) {
    OpenBag {
      counts = new TreeMap<>(counts == null ? new HashMap<>() : counts);
    }
  }

  record Computed(int a, int b) {
    @JsonProperty
    int sum() {
      return a + b;
    }

    @JsonProperty("isBig")
    boolean big() {
      return a + b > 100;
    }
  }

  interface Named {
    @JsonProperty("n")
    String name();
  }

  record Inherited(String name, int x) implements Named {}

  @Retention(RetentionPolicy.RUNTIME)
  @JacksonAnnotationsInside
  @JsonInclude(Include.NON_NULL)
  @JsonProperty("bundled")
  @interface Bundle {}

  record Bundled(@Bundle @Nullable String value, int x) {}

  static class Setters {
    private final Map<String, Object> seen = new TreeMap<>();

    @JsonProperty(access = Access.READ_ONLY)
    Map<String, Object> seen() {
      return seen;
    }

    @JsonSetter("one")
    void first(int value) {
      seen.put("first", value);
    }

    @JsonProperty
    void setTwo(String value) {
      seen.put("second", value);
    }
  }
}
