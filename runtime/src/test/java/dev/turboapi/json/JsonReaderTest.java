package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "-5, -5",
    "'\"7\"', 7",
    "1.0, 1",
    "true, 1",
    "2147483647, 2147483647",
    "-0, 0"
  })
  void int_is_read_in_lax_mode(String json, int value) {
    assertThat(read(json, Codecs.INT)).isEqualTo(value);
    assertThat(read(json, Codecs.LONG)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2147483648",
        "1.5",
        "null",
        "[1]",
        "{}",
        "\"x\"",
        "99999999999999999999",
        "1e20",
        "NaN"
      })
  void int_refuses(String json) {
    assertThrows(Unbindable.class, () -> read(json, Codecs.INT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1}                        | 1",
        "{\"b\":[{\"a\":2}],\"a\":1}      | 1",
        "{\"a\":1,\"b\":{\"a\":2}}        | 1",
        "{\"a\":1,\"a\":\"2\"}            | 2",
        "{\"a\":null,\"a\":2}             | 2",
        "{\"\\u0061\":1}                  | 1",
        "{\"a\":1,\"a\":null}             |",
        "{\"A\":1}                        |",
        "{}                             |",
        "null                           |",
      })
  void member_is_the_last_of_its_name(String json, @Nullable Integer value) {
    assertThat(Json.readMember(json.getBytes(UTF_8), "a", Codecs.INT)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "1",
        "\"a\"",
        "{\"a\":\"x\"}",
        "{\"a\":1",
        "{\"a\":1,}",
        "{\"a\":1} 2",
        "{\"a\":1,\"b\":01}",
        "{\"a\":\"x\",\"a\":1}"
      })
  void member_refuses(String json) {
    assertThrows(Unbindable.class, () -> Json.readMember(json.getBytes(UTF_8), "a", Codecs.INT));
  }

  @Test
  void small_types_refuse_what_does_not_fit() {
    assertThat(read("127", Codecs.BYTE)).isEqualTo((byte) 127);
    assertThat(read("-32768", Codecs.SHORT)).isEqualTo((short) -32768);
    assertThrows(Unbindable.class, () -> read("128", Codecs.BYTE));
    assertThrows(Unbindable.class, () -> read("32768", Codecs.SHORT));
    assertThrows(Unbindable.class, () -> read("9223372036854775808", Codecs.LONG));
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, 1.5",
    "1, 1",
    "'\"2.5\"', 2.5",
    "true, 1",
    "1e400, Infinity",
    "-1e400, -Infinity",
    "NaN, NaN",
    "Infinity, Infinity",
    "-Infinity, -Infinity",
    "9007199254740993, 9007199254740992",
    "123456789012345678901234567890, 1.2345678901234568E29",
    "5e-324, 4.9E-324",
    "0.1, 0.1"
  })
  void double_is_read_in_lax_mode(String json, double value) {
    assertThat(read(json, Codecs.DOUBLE)).isEqualTo(value);
    assertThat(read(json, Codecs.FLOAT)).isEqualTo((float) value);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false", "1, true", "0.0, false", "'\"yes\"', true"})
  void boolean_is_read_in_lax_mode(String json, boolean value) {
    assertThat(read(json, Codecs.BOOLEAN)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "null", "true", "[]", "{\"a\":1}", "1.5"})
  void text_is_read_from_text_alone(String json) {
    assertThrows(Unbindable.class, () -> read(json, Codecs.STRING));
  }

  @Test
  void containers_keep_their_order_and_may_be_changed() {
    List<Integer> list = read("[3,1,3]", Codecs.list(Codecs.INT));
    Set<Integer> set = read("[3,1,\"3\"]", Codecs.set(Codecs.INT));
    Map<String, Integer> map = read("{\"z\":1,\"a\":2,\"z\":3}", Codecs.map(Codecs.INT));
    assertThat(list).containsExactly(3, 1, 3).inOrder();
    assertThat(set).containsExactly(3, 1).inOrder();
    assertThat(map).containsExactly("z", 3, "a", 2).inOrder();
    list.add(4);
    set.add(4);
    map.put("n", 4);
  }

  @Test
  void containers_are_read_from_nothing_else() {
    assertThrows(Unbindable.class, () -> read("{}", Codecs.list(Codecs.INT)));
    assertThrows(Unbindable.class, () -> read("\"a\"", Codecs.set(Codecs.STRING)));
    assertThrows(Unbindable.class, () -> read("[]", Codecs.map(Codecs.INT)));
    assertThrows(Unbindable.class, () -> read("null", Codecs.list(Codecs.INT)));
    assertThrows(Unbindable.class, () -> read("[1,\"x\"]", Codecs.list(Codecs.INT)));
  }

  /** The first ones Jackson would take. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "+INF", "-INF", "+Infinity", "INF", "+1", ".5", "1.", "01", "'a'", "//c\n1", "[1,]", "[,1]",
        "{\"a\":1,}", "1 2", "[1]]", "", " ", "[", "{\"a\"", "\"a", "\"\\x\"", "\"\t\"", "nul",
            "True",
        "[1 2]", "1\u00a0"
      })
  void what_python_refuses_is_refused_where_it_is_read_and_where_it_is_skipped(String json) {
    assertRefused(json.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\u00c0\u0080\"",
        "\"\u00c1\u00bf\"",
        "\"\u00e0\u009f\u00bf\"",
        "\"\u00ed\u00a0\u0080\"",
        "\"\u00f0\u008f\u00bf\u00bf\"",
        "\"\u00f4\u0090\u0080\u0080\"",
        "\"\u00f5\u0080\u0080\u0080\"",
        "\"\u00ff\"",
        "\"\u0080\"",
        "\"\u00e2\u0082\"",
        "\"12345678\u00c3",
        "\"\u00c3\""
      })
  void what_is_not_utf_8_is_refused(String latin1) {
    assertRefused(latin1.getBytes(ISO_8859_1));
  }

  private static void assertRefused(byte[] json) {
    assertThrows(Unbindable.class, () -> Json.read(json, Codecs.ANY));
    assertThrows(Unbindable.class, () -> Json.read(json, new Skipping()));
  }

  @Test
  void other_encodings_are_left_to_the_explainer() {
    assertRefused("[1]".getBytes(UTF_16LE));
    assertRefused(new byte[] {0, '1'});
    assertThat(read("\ufeff[1]", Codecs.list(Codecs.INT))).containsExactly(1);
  }

  @Test
  void halves_of_surrogate_pairs_may_be_escaped() {
    assertThat(read("\"\\ud800\"", Codecs.STRING)).isEqualTo("\ud800");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-"})
  void the_longest_integer_has_4300_digits(String sign) {
    String longest = sign + "9".repeat(4300);
    assertThat(read(longest, Codecs.ANY)).isEqualTo(new BigInteger(longest));
    assertThat(read(longest, new Skipping())).isTrue();
    assertRefused((longest + "9").getBytes(UTF_8));
    assertRefused(("[" + longest + "9]").getBytes(UTF_8));
  }

  @Test
  void nesting_is_read_as_deep_as_python_does() {
    int depth = PythonJson.MAX_DEPTH;
    String deepest = "[".repeat(depth) + "]".repeat(depth);
    assertThat(read(deepest, new Skipping())).isTrue();
    assertThat(new String(Json.write(read(deepest, Codecs.ANY), Codecs.ANY), UTF_8))
        .isEqualTo(deepest);
    assertRefused(("[" + deepest + "]").getBytes(UTF_8));
    assertRefused("[".repeat(100_000).getBytes(UTF_8));
    assertRefused("{\"a\":".repeat(100_000).getBytes(UTF_8));
  }

  @Test
  void every_beginning_of_a_document_is_refused() {
    String whole = "{\"a\":[1,-2.5e3,\"x\\u00e9\"],\"b\":{\"c\":null,\"d\":true}}";
    assertThat(read(whole, Codecs.ANY)).isInstanceOf(Map.class);
    for (int end = 0; end < whole.length(); end++) {
      assertRefused(whole.substring(0, end).getBytes(UTF_8));
    }
  }

  @Test
  void a_long_text_is_read_whole() {
    String text = "é".repeat(1_000_000);
    assertThat(read('"' + text + '"', Codecs.STRING)).isEqualTo(text);
  }

  private static <T extends @Nullable Object> T read(String json, JsonCodec<T> codec) {
    return Json.read(json.getBytes(UTF_8), codec);
  }

  /** Takes anything and looks at nothing. */
  private static final class Skipping implements JsonCodec<Boolean> {
    @Override
    public Boolean read(JsonReader json) {
      json.skipValue();
      return true;
    }

    @Override
    public void write(Boolean value, JsonWriter json) {
      json.value(value);
    }

    @Override
    public Shape shape() {
      return Shape.any();
    }
  }
}
