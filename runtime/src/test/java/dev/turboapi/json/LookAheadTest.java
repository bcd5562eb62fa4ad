package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LookAheadTest {
  record Peeked(@Nullable String kind, @Nullable Object value) {}

  /** Reads a text ahead, and then everything from the start. */
  private static final class Peeking implements JsonCodec<Peeked> {
    @Override
    public Peeked read(JsonReader json) {
      String kind = json.peekText("kind");
      return new Peeked(kind, json.any());
    }

    @Override
    public void write(Peeked value, JsonWriter json) {
      throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Shape shape() {
      return Shape.any();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\":\"cat\",\"lives\":9}|cat",
        " { \"lives\" : [ 9 , {} ] , \"kind\" : \"c\\u00e4t\" } |cät",
        "{\"\\u006bind\":\"cat\"}|cat",
        "{\"kind\":\"cat\",\"kind\":\"dog\"}|dog",
        "{\"a\":{\"kind\":\"dog\"},\"kind\":\"\"}|''",
        "{\"a\":{\"kind\":\"dog\"}}|",
        "{\"kind\":\"cat\",\"kind\":1}|",
        "{\"kind\":null}|",
        "{\"kinds\":\"cat\",\"kin\":\"cat\"}|",
        "{}|",
        "[{\"kind\":\"cat\"}]|",
        "\"kind\"|"
      })
  void a_text_is_seen_before_its_object_is_read(String json, @Nullable String kind) {
    byte[] bytes = json.getBytes(UTF_8);
    assertThat(Json.read(bytes, new Peeking()))
        .isEqualTo(new Peeked(kind, Json.read(bytes, Codecs.ANY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"kind\":\"cat\"", "{\"kind\":\"cat\",}", "{\"a\":01,\"kind\":\"cat\"}"})
  void what_is_no_json_is_refused_on_the_way(String json) {
    assertThrows(Unbindable.class, () -> Json.read(json.getBytes(UTF_8), new Peeking()));
  }

  @Test
  void objects_are_looked_through_at_every_level() {
    String json = "[{\"a\":[{\"kind\":\"dog\"}],\"kind\":\"cat\"},{\"kind\":\"cow\"}]";
    List<Peeked> read = Json.read(json.getBytes(UTF_8), Codecs.list(new Peeking()));
    assertThat(read.stream().map(Peeked::kind)).containsExactly("cat", "cow").inOrder();
  }

  /** Looks ahead in every object within an object, wherever the kind may be. */
  private static final class Nested implements JsonCodec<Integer> {
    @Override
    public Integer read(JsonReader json) {
      if (json.peekText("kind") == null) {
        json.skipValue();
        return 0;
      }
      int depth = 0;
      json.beginObject();
      for (String field = json.nextField(); field != null; field = json.nextField()) {
        if (field.equals("in")) {
          depth = 1 + json.value(this);
        } else {
          json.skipValue();
        }
      }
      return depth;
    }

    @Override
    public void write(Integer value, JsonWriter json) {
      throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Shape shape() {
      return Shape.any();
    }
  }

  /** Each of 900 levels would go through 20 million bytes, if it went through those inside. */
  @Test
  @Timeout(30)
  void time_does_not_grow_with_levels_times_size() {
    String large = "[" + "\"0123456789abcdef\",".repeat(1_000_000) + "{}]";
    String json = "{\"in\":".repeat(900) + large + ",\"kind\":\"k\"}".repeat(900);
    assertThat(Json.read(json.getBytes(UTF_8), new Nested())).isEqualTo(900);
  }

  /** Tries to read a list of ints, and if that fails, anything. */
  private static final class IntsOrAny implements JsonCodec<@Nullable Object> {
    @Override
    @SuppressWarnings("NullAway") // Before JDK 22 it cannot see a nullable type argument.
    public @Nullable Object read(JsonReader json) {
      long start = json.mark();
      try {
        return json.map(Codecs.list(Codecs.INT));
      } catch (Unbindable e) {
        json.reset(start);
        return json.any();
      }
    }

    @Override
    public void write(@Nullable Object value, JsonWriter json) {
      throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Shape shape() {
      return Shape.any();
    }
  }

  @Test
  void what_failed_deep_inside_can_be_read_again() {
    String json = "[" + "{\"a\":[1,2,\"x\"]},".repeat(PythonJson.MAX_DEPTH) + "{\"b\":[3]}]";
    List<@Nullable Object> read =
        Json.read(json.getBytes(UTF_8), Codecs.<@Nullable Object>list(new IntsOrAny()));
    assertThat(read.get(0)).isEqualTo(Map.of("a", List.of(1L, 2L, "x")));
    assertThat(read.get(PythonJson.MAX_DEPTH)).isEqualTo(Map.of("b", List.of(3)));
  }
}
