package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Whole numbers of any size: recorded from pydantic 2.13.4. */
final class BigIntegerConversionTest {
  @Test
  void text() {
    Recorded.check(
        Scalar.BIG_INTEGER,
        """
        "1" -> 1
        "-0" -> 0
        "+007" -> 7
        " 12 " -> 12
        "1_000" -> 1000
        "1.00" -> 1
        "999999999999999999999999999999" -> 999999999999999999999999999999
        "-9223372036854775809" -> -9223372036854775809
        "" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "1.5" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "1e3" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "0x10" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "1__0" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "--1" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "\\u0661" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.BIG_INTEGER,
        """
        1000000000000000000000000000000 -> 1000000000000000000000000000000
        -5 -> -5
        2.0 -> 2
        true -> 1
        false -> 0
        1.5 !! int_from_float | Input should be a valid integer, got a number with a fractional part
        1e+20 !! int_parsing_size | Unable to parse input string as an integer, exceeded maximum size
        null !! int_type | Input should be a valid integer
        [] !! int_type | Input should be a valid integer
        {} !! int_type | Input should be a valid integer
        """);
  }

  @Test
  void a_text_has_at_most_4300_digits() {
    assertThat(Scalar.BIG_INTEGER.read("9".repeat(4300)).bitLength()).isEqualTo(14285);
    assertThrows(Unbindable.class, () -> Scalar.BIG_INTEGER.read("9".repeat(4301)));
  }
}
