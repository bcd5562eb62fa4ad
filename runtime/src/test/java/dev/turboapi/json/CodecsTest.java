package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Unbindable;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CodecsTest {
  private static final UUID SOME_ID = new UUID(1, 2);

  enum Colour {
    RED {
      @Override
      public String toString() {
        return "not this";
      }
    },
    GREEN
  }

  record Point(
      int x, double y, BigDecimal weight, LocalDate day, Optional<String> name, Colour colour) {}

  record Empty() {}

  @Test
  void scalars_written_as_text_are_read_back() {
    assertRoundTrip("\"1.10\"", new BigDecimal("1.10"), Codecs.DECIMAL);
    assertRoundTrip("\"00000000-0000-0001-0000-000000000002\"", SOME_ID, Codecs.UUID);
    assertRoundTrip("\"2026-11-25\"", LocalDate.of(2026, 11, 25), Codecs.LOCAL_DATE);
    assertRoundTrip("\"1970-01-01T00:00:00Z\"", Instant.EPOCH, Codecs.INSTANT);
    assertRoundTrip("\"P1DT1.5S\"", Duration.ofMillis(86_401_500), Codecs.DURATION);
    assertRoundTrip("\"x\"", 'x', Codecs.CHAR);
  }

  @Test
  void numbers_are_read_back() {
    assertRoundTrip("-7", (byte) -7, Codecs.BYTE);
    assertRoundTrip("300", (short) 300, Codecs.SHORT);
    assertRoundTrip("0.1", 0.1f, Codecs.FLOAT);
    assertRoundTrip("1e-7", 1e-7, Codecs.DOUBLE);
    assertRoundTrip("true", true, Codecs.BOOLEAN);
  }

  @Test
  void an_enum_is_the_name_of_its_constant() {
    JsonCodec<Colour> codec = Codecs.of(Scalar.ofEnum(Colour.values()));
    assertRoundTrip("\"RED\"", Colour.RED, codec);
    assertThrows(Unbindable.class, () -> read("\"red\"", codec));
    assertThrows(Unbindable.class, () -> read("0", codec));
  }

  @Test
  void null_is_read_only_where_it_is_allowed() {
    assertRoundTrip("null", Optional.empty(), Codecs.optional(Codecs.INT));
    assertRoundTrip("1", Optional.of(1), Codecs.optional(Codecs.INT));
    assertThat(read("null", Codecs.nullable(Codecs.INT))).isNull();
    assertThat(json(Arrays.asList(1, null), Codecs.list(Codecs.nullable(Codecs.INT))))
        .isEqualTo("[1,null]");
    assertThrows(Unbindable.class, () -> read("null", Codecs.INT));
    assertThrows(Unbindable.class, () -> read("[null]", Codecs.list(Codecs.STRING)));
  }

  @Test
  void containers_are_read_back() {
    assertRoundTrip("[1,2]", List.of(1, 2), Codecs.list(Codecs.INT));
    assertRoundTrip("[1]", Set.of(1), Codecs.set(Codecs.INT));
    assertRoundTrip(
        "{\"a\":[1.0]}", Map.of("a", List.of(1.0)), Codecs.map(Codecs.list(Codecs.DOUBLE)));
  }

  @Test
  void any_reads_the_nearest_java_types() {
    assertThat(read("[null,true,\"a\",1,9223372036854775808,1.0,{\"b\":[]}]", Codecs.ANY))
        .isEqualTo(
            Arrays.asList(
                null,
                true,
                "a",
                1L,
                new BigInteger("9223372036854775808"),
                1.0,
                Map.of("b", List.of())));
  }

  @Test
  void any_writes_what_it_finds_as_the_codec_for_it_would() {
    assertAny("[1,2.0,1e+20,null]", Arrays.asList(1, 2.0, 1e20, null));
    assertAny(
        "[\"RED\",\"x\",\"1.10\",1.5]", List.of(Colour.RED, 'x', new BigDecimal("1.10"), 1.5f));
    assertAny("\"2026-11-25\"", LocalDate.of(2026, 11, 25));
    assertAny("123456789012345678901234567890", new BigInteger("123456789012345678901234567890"));
    assertAny("[null,null]", new double[] {Double.NaN, Double.NEGATIVE_INFINITY});
    assertAny("[1,\"a\",[]]", new Object[] {1, "a", Optional.of(List.of())});
    assertAny("null", Optional.empty());
    assertAny("\"hé\"", "hé".getBytes(UTF_8));
    assertAny(
        "{\"a\":[1.0,{\"b\":null}]}",
        new JsonObject().put("a", new JsonArray().add(1.0).add(new JsonObject().putNull("b"))));
  }

  @Test
  void any_makes_keys_into_text_as_python_does() {
    Map<@Nullable Object, Integer> map = new LinkedHashMap<>();
    for (Object key :
        Arrays.asList(
            1, true, 1e-7, 1e20, null, Colour.RED, LocalDate.EPOCH, new BigDecimal("1.10"))) {
      map.put(key, 0);
    }
    assertAny(
        "{\"1\":0,\"true\":0,\"1e-07\":0,\"1e+20\":0,\"None\":0,\"RED\":0,\"1970-01-01\":0,\"1.10\":0}",
        map);
  }

  @Test
  void any_writes_other_objects_by_databind_with_our_forms_inside() {
    Point point =
        new Point(1, 1e-7, new BigDecimal("1.10"), LocalDate.EPOCH, Optional.of("n"), Colour.GREEN);
    assertAny(
        "[{\"x\":1,\"y\":1e-7,\"weight\":\"1.10\",\"day\":\"1970-01-01\",\"name\":\"n\",\"colour\":\"GREEN\"}]",
        List.of(point));
    assertAny("{}", new Empty());
  }

  @Test
  void a_tree_is_read_as_jackson_would() throws Exception {
    String json = "{\"a\":[1,2147483648,9223372036854775808,1.5,true,null,\"x\"],\"b\":{}}";
    JsonNode tree = read(json, Codecs.TREE);
    assertThat(tree).isEqualTo(new ObjectMapper().readTree(json));
    assertThat(json(tree, Codecs.TREE)).isEqualTo(json);
  }

  @Test
  void a_tree_is_written_with_our_numbers() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    JsonNode tree =
        nodes
            .arrayNode()
            .add(1e-7)
            .add(0.1f)
            .add(Double.NaN)
            .add(new BigDecimal("1.10"))
            .addPOJO(LocalDate.EPOCH)
            .add(nodes.missingNode());
    assertThat(json(tree, Codecs.TREE)).isEqualTo("[1e-7,0.1,null,1.10,\"1970-01-01\",null]");
    assertThat(read("null", Codecs.TREE)).isEqualTo(nodes.nullNode());
  }

  @Test
  void shapes_of_scalars_are_the_scalars() {
    assertThat(Codecs.INT.shape()).isSameInstanceAs(Scalar.INT);
    assertThat(Codecs.INSTANT.shape()).isSameInstanceAs(Scalar.INSTANT);
  }

  private static <T> void assertRoundTrip(String json, T value, JsonCodec<T> codec) {
    assertThat(json(value, codec)).isEqualTo(json);
    assertThat(read(json, codec)).isEqualTo(value);
  }

  private static void assertAny(String json, Object value) {
    assertThat(json(value, Codecs.ANY)).isEqualTo(json);
  }

  private static <T extends @Nullable Object> String json(T value, JsonCodec<T> codec) {
    return new String(Json.write(value, codec), UTF_8);
  }

  private static <T extends @Nullable Object> T read(String json, JsonCodec<T> codec) {
    return Json.read(json.getBytes(UTF_8), codec);
  }
}
