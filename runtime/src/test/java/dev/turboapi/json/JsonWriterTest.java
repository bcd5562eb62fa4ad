package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.schema.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonWriterTest {
  @ParameterizedTest
  @MethodSource("recordedTexts")
  void text_is_escaped_as_recorded(String escaped, String expected) {
    String text = Json.read(escaped.getBytes(UTF_8), Codecs.STRING);
    assertThat(json(text, Codecs.STRING)).isEqualTo(expected);
    assertThat(Json.read(expected.getBytes(UTF_8), Codecs.STRING)).isEqualTo(text);
  }

  static Stream<Arguments> recordedTexts() {
    return Recorded.table("strings.tsv").stream().map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "a\udc00", "\ud83dx", "\udc00\ud800", "é\ud83d"})
  void half_of_a_surrogate_pair_is_refused(String text) {
    var e = assertThrows(IllegalArgumentException.class, () -> json(text, Codecs.STRING));
    assertThat(e).hasMessageThat().containsMatch("character [01] is half of a surrogate pair");
  }

  @Test
  void a_failed_write_leaves_nothing_behind() {
    assertThrows(
        IllegalArgumentException.class,
        () -> json(List.of("a", "\ud800"), Codecs.list(Codecs.STRING)));
    assertThat(json("b", Codecs.STRING)).isEqualTo("\"b\"");
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        1,
        -1,
        9,
        10,
        99,
        100,
        101,
        -100,
        1_000_000,
        2_147_483_647L,
        -2_147_483_648L,
        2_147_483_648L,
        4_294_967_296L,
        99_999_999_999L,
        100_000_000_000L,
        999_999_999_999_999_999L,
        1_000_000_000_000_000_000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        Long.MIN_VALUE + 1
      })
  void whole_numbers_have_all_their_digits(long value) {
    assertThat(json(value, Codecs.LONG)).isEqualTo(Long.toString(value));
  }

  @Test
  void powers_of_ten_and_their_neighbours_have_all_their_digits() {
    for (long power = 1; power < 1_000_000_000_000_000_000L; power *= 10) {
      for (long value : new long[] {power - 1, power, power + 1, -power}) {
        assertThat(json(value, Codecs.LONG)).isEqualTo(Long.toString(value));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_not_finite_becomes_null(double value) {
    assertThat(json(value, Codecs.DOUBLE)).isEqualTo("null");
    assertThat(json((float) value, Codecs.FLOAT)).isEqualTo("null");
  }

  @Test
  void fields_are_separated_by_commas_and_may_have_odd_names() {
    byte[] first = JsonWriter.firstField("é\"");
    byte[] second = JsonWriter.nextField("b");
    assertThat(
            written(
                "v",
                (value, json) -> {
                  json.field(first).value(value);
                  json.field(second).value('c');
                  json.endObject();
                }))
        .isEqualTo("{\"é\\\"\":\"v\",\"b\":\"c\"}");
  }

  @Test
  void containers_are_separated_by_commas_also_when_empty_or_full_of_brackets() {
    assertThat(json(List.of(), Codecs.list(Codecs.STRING))).isEqualTo("[]");
    assertThat(json(List.of("[", "{", ""), Codecs.list(Codecs.STRING)))
        .isEqualTo("[\"[\",\"{\",\"\"]");
    assertThat(
            json(List.of(List.of(), List.of(1), List.of()), Codecs.list(Codecs.list(Codecs.INT))))
        .isEqualTo("[[],[1],[]]");
    assertThat(json(Map.of("{", Map.of()), Codecs.map(Codecs.map(Codecs.INT))))
        .isEqualTo("{\"{\":{}}");
    assertThat(written(List.of(1, 2), (value, json) -> json.list(value, emptyObjects())))
        .isEqualTo("[{},{}]");
  }

  private static JsonCodec<Integer> emptyObjects() {
    return codec((value, json) -> json.emptyObject());
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 511, 512, 513, 1024, 70_000, 1_000_000})
  void long_values_grow_the_buffer(int length) {
    String plain = "x".repeat(length);
    assertThat(json(plain, Codecs.STRING)).isEqualTo('"' + plain + '"');
    String wide = "\u0001😀".repeat(length);
    assertThat(json(wide, Codecs.STRING)).isEqualTo('"' + "\\u0001😀".repeat(length) + '"');
  }

  @Test
  void a_codec_may_encode_something_apart() {
    JsonCodec<String> embedding =
        codec((value, json) -> json.value(json(List.of(value), Codecs.list(Codecs.STRING))));
    assertThat(json(List.of("a", "b"), Codecs.list(embedding)))
        .isEqualTo("[\"[\\\"a\\\"]\",\"[\\\"b\\\"]\"]");
  }

  private static <T> String written(T value, BiConsumer<T, JsonWriter> writer) {
    return json(value, codec(writer));
  }

  private static <T> JsonCodec<T> codec(BiConsumer<T, JsonWriter> writer) {
    return new JsonCodec<>() {
      @Override
      public T read(JsonReader json) {
        throw new AssertionError("Only writes");
      }

      @Override
      public void write(T value, JsonWriter json) {
        writer.accept(value, json);
      }

      @Override
      public Shape shape() {
        return Shape.any();
      }
    };
  }

  private static <T> String json(T value, JsonCodec<T> codec) {
    return new String(Json.write(value, codec), UTF_8);
  }
}
