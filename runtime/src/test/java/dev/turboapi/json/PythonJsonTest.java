package dev.turboapi.json;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.json.PythonJson.SyntaxError;
import dev.turboapi.json.PythonJson.Unreadable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PythonJsonTest {
  @ParameterizedTest
  @MethodSource("recorded")
  void reads_what_python_reads_and_fails_where_python_fails(String body, String outcome) {
    assertThat(outcome(Recorded.bytes(body))).isEqualTo(outcome);
  }

  static Stream<Arguments> recorded() {
    return Recorded.table("python-json.tsv").stream()
        .map(
            row -> Arguments.of(row[0], String.join("\t", Arrays.copyOfRange(row, 1, row.length))));
  }

  private static String outcome(byte[] body) {
    try {
      return "value\t" + new String(PythonJson.writeCanonical(PythonJson.parse(body)), UTF_8);
    } catch (SyntaxError e) {
      return "syntax\t" + e.position() + "\t" + e.message();
    } catch (Unreadable e) {
      return "unreadable";
    }
  }

  @Test
  void values_have_the_smallest_of_the_promised_types() throws Exception {
    Object value =
        parse("[null,true,\"a\",1,-9223372036854775808,9223372036854775808,1.0,1e400,NaN,[],{}]");
    assertThat(value)
        .isEqualTo(
            Arrays.asList(
                null,
                true,
                "a",
                1L,
                Long.MIN_VALUE,
                new BigInteger("9223372036854775808"),
                1.0,
                Double.POSITIVE_INFINITY,
                Double.NaN,
                List.of(),
                Map.of()));
  }

  @Test
  void a_key_given_twice_keeps_its_first_place_and_its_last_value() throws Exception {
    assertThat(text(PythonJson.write(parse("{\"a\":1,\"b\":2,\"a\":3}"))))
        .isEqualTo("{\"a\":3,\"b\":2}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-"})
  void the_longest_integer_has_4300_digits(String sign) throws Exception {
    String longest = sign + "9".repeat(4300);
    assertThat(parse(longest)).isEqualTo(new BigInteger(longest));
    assertThrows(Unreadable.class, () -> parse(longest + "9"));
    assertThat(parse(longest + "9.0")).isInstanceOf(Double.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void nesting_without_end_is_refused_and_not_followed(String opening) {
    assertThrows(Unreadable.class, () -> parse(opening.repeat(100_000)));
  }

  @Test
  void nesting_is_read_as_deep_as_python_does() throws Exception {
    int depth = PythonJson.MAX_DEPTH;
    String deepest = "[".repeat(depth) + "]".repeat(depth);
    assertThat(text(PythonJson.write(parse(deepest)))).isEqualTo(deepest);
    assertThrows(Unreadable.class, () -> parse("[" + deepest + "]"));
  }

  @Test
  void neighbours_do_not_add_to_the_depth() throws Exception {
    assertThat(parse("[" + "[],{},".repeat(2000) + "1]")).isInstanceOf(List.class);
  }

  @Test
  void a_decimal_is_written_as_the_number_that_fastapi_makes_of_it() {
    assertThat(text(PythonJson.write(new BigDecimal("1.10")))).isEqualTo("1.1");
    assertThat(text(PythonJson.write(new BigDecimal("1.0")))).isEqualTo("1.0");
    assertThat(text(PythonJson.write(new BigDecimal("1")))).isEqualTo("1");
    assertThat(text(PythonJson.write(new BigDecimal("1E+3")))).isEqualTo("1000");
    assertThat(text(PythonJson.write(new BigDecimal("0.00001")))).isEqualTo("1e-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NaN", "Infinity", "-Infinity", "[1e400]", "\"\\ud800\"", "{\"\\udfff\":1}"})
  void what_fastapi_cannot_answer_is_refused_but_survives_rereading(String json) throws Exception {
    Object value = parse(json);
    assertThrows(IllegalArgumentException.class, () -> PythonJson.write(value));
    assertThat(PythonJson.parse(PythonJson.writeCanonical(value))).isEqualTo(value);
  }

  @Test
  void an_object_of_another_type_is_refused_by_name() {
    var e = assertThrows(IllegalArgumentException.class, () -> PythonJson.write(Locale.ROOT));
    assertThat(e).hasMessageThat().contains("java.util.Locale");
  }

  @Test
  void maps_and_collections_of_any_kind_are_written() {
    Map<String, Object> map = new TreeMap<>(Map.of("gt", 3, "ge", 3.0, "loc", List.of("body", 0)));
    assertThat(text(PythonJson.write(map))).isEqualTo("{\"ge\":3.0,\"gt\":3,\"loc\":[\"body\",0]}");
  }

  private static @Nullable Object parse(String json) throws SyntaxError, Unreadable {
    return PythonJson.parse(json.getBytes(UTF_8));
  }

  private static String text(byte[] json) {
    return new String(json, UTF_8);
  }
}
