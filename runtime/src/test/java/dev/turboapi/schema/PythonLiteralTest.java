package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As Python 3.11 shows them. */
final class PythonLiteralTest {
  @ParameterizedTest
  @CsvSource({
    "1.0, 1.0",
    "-0.0, -0.0",
    "1.5, 1.5",
    "100, 100.0",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "1234567890123456, 1234567890123456.0",
    "1e16, 1e+16",
    "1.5e300, 1.5e+300",
    "-2.5e-7, -2.5e-07",
    "NaN, nan",
    "Infinity, inf",
    "-Infinity, -inf"
  })
  void number(double number, String text) {
    assertThat(PythonLiteral.text(number)).isEqualTo(text);
  }

  @Test
  void text_stays_as_it_is_outside_of_containers() {
    assertThat(PythonLiteral.text("it's\n")).isEqualTo("it's\n");
    assertThat(PythonLiteral.text(List.of("it's\n", "a\"b", "'\"\\\u0001é")))
        .isEqualTo("[\"it's\\n\", 'a\"b', '\\'\"\\\\\\x01é']");
  }

  @Test
  void other_values() {
    List<Object> list = new ArrayList<>(List.of(true, 1L, BigInteger.TWO.pow(70)));
    list.add(null);
    assertThat(PythonLiteral.text(list)).isEqualTo("[True, 1, 1180591620717411303424, None]");
    assertThat(PythonLiteral.text(Map.of("a", List.of()))).isEqualTo("{'a': []}");
    assertThat(PythonLiteral.text(null)).isEqualTo("None");
  }
}
