package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** Whole numbers: recorded from pydantic 2.13.4, whose int is Java's long here. */
final class IntegerConversionTest {
  @Test
  void text_of_a_number() {
    Recorded.check(
        Scalar.LONG,
        """
        "0" -> 0
        "1" -> 1
        "-1" -> -1
        "+1" -> 1
        " 1 " -> 1
        "\\u00a01\\u3000" -> 1
        "007" -> 7
        "-007" -> -7
        "-0" -> 0
        "1_000" -> 1000
        "1.0" -> 1
        "1.00" -> 1
        "-1.0" -> -1
        "1_0.0" -> 10
        "0_1" -> 1
        "0__1" -> 1
        "0-5" -> -5
        "9223372036854775807" -> 9223372036854775807
        "-9223372036854775808" -> -9223372036854775808
        """);
  }

  @Test
  void text_of_no_number() {
    Recorded.check(
        Scalar.LONG,
        """
        "" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "-" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "+" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "1.5" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "1." !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        ".0" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "1e3" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "0x10" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "1__0" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "_1" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "1_" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "1,000" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "- 1" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "+-1" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "--1" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "true" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "\\u0661" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "0_" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "0_.0" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "1.0_0" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        "1 1" !! int_parsing | Input should be a valid integer, unable to parse string as an integer
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.LONG,
        """
        true -> 1
        false -> 0
        0 -> 0
        42 -> 42
        -7 -> -7
        1.0 -> 1
        -0.0 -> 0
        9007199254740992.0 -> 9007199254740992
        1.5 !! int_from_float | Input should be a valid integer, got a number with a fractional part
        -0.5 !! int_from_float | Input should be a valid integer, got a number with a fractional part
        1e+19 !! int_parsing_size | Unable to parse input string as an integer, exceeded maximum size
        9.3e+18 !! int_parsing_size | Unable to parse input string as an integer, exceeded maximum size
        null !! int_type | Input should be a valid integer
        [] !! int_type | Input should be a valid integer
        {} !! int_type | Input should be a valid integer
        Infinity !! finite_number | Input should be a finite number
        NaN !! finite_number | Input should be a finite number
        """);
  }
}
