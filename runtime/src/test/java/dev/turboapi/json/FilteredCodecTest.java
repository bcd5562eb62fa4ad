package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.schema.Property;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Shaped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // Before JDK 22 it cannot see a nullable type argument.
class FilteredCodecTest {
  private static final MemberFilter NONE = new MemberFilter().excludeNone();
  private static final MemberFilter DEFAULTS = new MemberFilter().excludeDefaults();
  private static final MemberFilter UNSET = new MemberFilter().excludeUnset();

  interface Public {}

  interface Internal extends Public {}

  interface Other {}

  /** Writes whatever it is given, and says that it is of a shape. */
  private static final class ShapedCodec implements JsonCodec<@Nullable Object> {
    private final Shaped shape;

    ShapedCodec(Shaped shape) {
      this.shape = shape;
    }

    @Override
    public @Nullable Object read(JsonReader json) {
      return Codecs.ANY.read(json);
    }

    @Override
    public void write(@Nullable Object value, JsonWriter json) {
      Codecs.ANY.write(value, json);
    }

    @Override
    public Shape shape() {
      return shape.shape();
    }
  }

  private static String written(@Nullable Object value, Shaped shape, MemberFilter filter) {
    return new String(Json.write(value, Codecs.filtered(new ShapedCodec(shape), filter)), UTF_8);
  }

  private static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return object;
  }

  private static Shape ofTexts(String... names) {
    return Shape.object(
        Arrays.stream(names)
            .map(name -> Property.of(name, Shape.nullable(Scalar.STRING)).optional())
            .toArray(Property[]::new));
  }

  @Test
  void first_middle_and_last_member_are_left_out() {
    Shape shape = ofTexts("a", "b", "c");

    assertThat(written(object("a", null, "b", "1", "c", "2"), shape, NONE))
        .isEqualTo("{\"b\":\"1\",\"c\":\"2\"}");
    assertThat(written(object("a", "1", "b", null, "c", "2"), shape, NONE))
        .isEqualTo("{\"a\":\"1\",\"c\":\"2\"}");
    assertThat(written(object("a", "1", "b", "2", "c", null), shape, NONE))
        .isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
    assertThat(written(object("a", null, "b", null, "c", null), shape, NONE)).isEqualTo("{}");
  }

  @Test
  void text_may_look_like_json() {
    Shape shape = ofTexts("a", "q\"}", "b\\");

    assertThat(
            written(object("a", "\\\",null}]", "q\"}", null, "b\\", "{\"a\":null}\\"), shape, NONE))
        .isEqualTo("{\"a\":\"\\\\\\\",null}]\",\"b\\\\\":\"{\\\"a\\\":null}\\\\\"}");
  }

  @Test
  void what_was_written_before_and_is_written_after_stays() {
    JsonCodec<List<@Nullable Object>> codec =
        Codecs.list(Codecs.filtered(new ShapedCodec(ofTexts("a")), NONE));

    assertThat(
            new String(
                Json.write(Arrays.asList(object("a", null), null, object("a", "x"), 1), codec),
                UTF_8))
        .isEqualTo("[{},null,{\"a\":\"x\"},1]");
  }

  @Test
  void values_of_any_type_and_entries_of_maps_stay() {
    Shape shape =
        Shape.object(
            Property.of("any", Shape.any()),
            Property.of("map", Shape.map(Shape.nullable(Scalar.STRING))));

    assertThat(written(object("any", object("x", null), "map", object("y", null)), shape, NONE))
        .isEqualTo("{\"any\":{\"x\":null},\"map\":{\"y\":null}}");
  }

  @Test
  void objects_in_lists_and_maps_are_filtered() {
    Shape inner = ofTexts("a", "b");
    Shape shape =
        Shape.object(
            Property.of("list", Shape.list(Shape.nullable(inner))),
            Property.of("map", Shape.map(Shape.list(inner))));

    assertThat(
            written(
                object(
                    "list",
                    Arrays.asList(object("a", null, "b", "1"), null),
                    "map",
                    object("k\"", List.of(object("a", "1", "b", null)), "l", List.of())),
                shape,
                NONE))
        .isEqualTo("{\"list\":[{\"b\":\"1\"},null],\"map\":{\"k\\\"\":[{\"a\":\"1\"}],\"l\":[]}}");
  }

  @Test
  void members_in_another_order_and_unknown_ones_are_found() {
    Shape shape = ofTexts("a", "b", "c");

    assertThat(written(object("c", null, "x", "1", "y", null, "a", "2", "b", null), shape, NONE))
        .isEqualTo("{\"x\":\"1\",\"a\":\"2\"}");
    assertThat(
            written(object("c", "1", "x", "1", "a", "2"), shape, new MemberFilter().include("a")))
        .isEqualTo("{\"a\":\"2\"}");
  }

  @Test
  void names_are_those_of_the_outermost_object() {
    Shape shape =
        Shape.object(
            Property.of("a", Scalar.STRING), Property.of("inner", Shape.nullable(ofTexts("a"))));

    assertThat(
            written(
                object("a", "1", "inner", object("a", "2")),
                Shape.nullable(shape),
                new MemberFilter().exclude("a")))
        .isEqualTo("{\"inner\":{\"a\":\"2\"}}");
    assertThat(
            written(
                object("a", "1", "inner", object("a", "2")),
                shape,
                new MemberFilter().include("inner", "a").exclude("inner")))
        .isEqualTo("{\"a\":\"1\"}");
  }

  @Test
  void default_is_compared_as_it_is_written() {
    Shape shape =
        Shape.object(
            Property.of("text", Scalar.STRING).defaultsTo("é\""),
            Property.of("ratio", Scalar.DOUBLE).defaultsTo("0.0000001"),
            Property.of("single", Scalar.FLOAT).defaultsTo("0.1"),
            Property.of("amount", Scalar.DECIMAL).defaultsTo("1.10"),
            Property.of("day", Scalar.LOCAL_DATE).defaultsTo("2024-01-02"),
            Property.of("flag", Scalar.BOOLEAN).defaultsTo("true"),
            Property.of("list", Shape.list(Scalar.INT)).defaultsTo("1", "2"),
            Property.of("empty", Shape.list(Scalar.INT)).defaultsTo(),
            Property.of("map", Shape.map(Scalar.INT)).defaultsTo(),
            Property.of("bounded", Scalar.INT.ge("1")).defaultsTo("1"),
            Property.of("maybe", Shape.nullable(Scalar.INT)).optional());
    Map<String, @Nullable Object> defaults =
        object("text", "é\"", "ratio", 1e-7, "single", 0.1f, "amount", new BigDecimal("1.10"));
    defaults.putAll(object("day", LocalDate.of(2024, 1, 2), "flag", true, "list", List.of(1, 2)));
    defaults.putAll(object("empty", List.of(), "map", Map.of(), "bounded", 1, "maybe", null));

    assertThat(written(defaults, shape, DEFAULTS)).isEqualTo("{}");
    assertThat(written(object("list", List.of(1), "bounded", 10, "maybe", 0), shape, DEFAULTS))
        .isEqualTo("{\"list\":[1],\"bounded\":10,\"maybe\":0}");
  }

  @Test
  void required_member_is_no_default_and_never_unset() {
    Shape shape =
        Shape.object(Property.of("a", Shape.any()), Property.of("b", Shape.list(Scalar.INT)));

    assertThat(written(object("a", null, "b", List.of()), shape, DEFAULTS))
        .isEqualTo("{\"a\":null,\"b\":[]}");
    assertThat(written(object("a", null, "b", List.of()), shape, UNSET))
        .isEqualTo("{\"a\":null,\"b\":[]}");
  }

  @Test
  void unset_is_null_or_empty() {
    Shape shape =
        Shape.object(
            Property.of("a", Shape.any()).optional(),
            Property.of("b", Shape.any()).optional(),
            Property.of("c", Shape.any()).optional(),
            Property.of("d", Shape.any()).optional());

    assertThat(written(object("a", null, "b", List.of(), "c", Map.of(), "d", ""), shape, UNSET))
        .isEqualTo("{\"d\":\"\"}");
  }

  @Test
  void view_shows_what_it_and_its_parents_name_and_what_nobody_names() {
    Shape shape =
        Shape.object(
            Property.of("all", Scalar.INT),
            Property.of("open", Scalar.INT).views(Public.class),
            Property.of("inner", Scalar.INT).views(Internal.class),
            Property.of("either", Scalar.INT).views(Other.class, Internal.class));
    Map<String, @Nullable Object> value = object("all", 1, "open", 2, "inner", 3, "either", 4);

    assertThat(written(value, shape, new MemberFilter().view(Public.class)))
        .isEqualTo("{\"all\":1,\"open\":2}");
    assertThat(written(value, shape, new MemberFilter().view(Internal.class)))
        .isEqualTo("{\"all\":1,\"open\":2,\"inner\":3,\"either\":4}");
    assertThat(written(value, shape, new MemberFilter().view(Other.class)))
        .isEqualTo("{\"all\":1,\"either\":4}");
    assertThat(written(value, shape, new MemberFilter())).contains("\"inner\":3");
  }

  @Test
  void type_may_be_within_itself() {
    ShapedCodec[] node = new ShapedCodec[1];
    Shaped shape =
        () ->
            Shape.object(
                Property.of("value", Shape.nullable(Scalar.INT)).optional(),
                Property.of("next", Shape.nullable(node[0])).optional(),
                Property.of("more", Shape.map(Shape.list(node[0]))));
    node[0] = new ShapedCodec(shape);

    Object value =
        object(
            "value",
            null,
            "next",
            object("value", 1, "next", null, "more", Map.of()),
            "more",
            object("k", List.of(object("value", null, "next", null, "more", Map.of()))));

    assertThat(written(value, shape, NONE))
        .isEqualTo("{\"next\":{\"value\":1,\"more\":{}},\"more\":{\"k\":[{\"more\":{}}]}}");
  }

  @Test
  void value_that_is_no_object_stays() {
    assertThat(written(null, Shape.nullable(ofTexts("a")), NONE)).isEqualTo("null");
    assertThat(written(12, Scalar.INT, NONE)).isEqualTo("12");
    assertThat(written("x", Shape.any(), NONE)).isEqualTo("\"x\"");
  }
}
