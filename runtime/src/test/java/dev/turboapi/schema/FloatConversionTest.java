package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** Floating-point numbers: recorded from pydantic 2.13.4. */
final class FloatConversionTest {
  @Test
  void text_of_a_number() {
    Recorded.check(
        Scalar.DOUBLE,
        """
        "0" -> 0.0
        "-0" -> -0.0
        "1" -> 1.0
        "1.5" -> 1.5
        "-1.5" -> -1.5
        "+1.5" -> 1.5
        ".5" -> 0.5
        "5." -> 5.0
        " 1.5 " -> 1.5
        "1e5" -> 100000.0
        "1E-5" -> 1e-05
        "1e+5" -> 100000.0
        "1_0.5" -> 10.5
        "1_.5" -> 1.5
        "1e_5" -> 100000.0
        "1e400" -> inf
        "-1e400" -> -inf
        "1e-400" -> 0.0
        "inf" -> inf
        "Infinity" -> inf
        "-INF" -> -inf
        "nan" -> nan
        "+NaN" -> nan
        "in_f" -> inf
        """);
  }

  @Test
  void text_of_no_number() {
    Recorded.check(
        Scalar.DOUBLE,
        """
        "" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "." !! float_parsing | Input should be a valid number, unable to parse string as a number
        "e5" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "1e" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "1e+" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "0x1" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "1,5" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "true" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "1f" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "1d" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "1__0" !! float_parsing | Input should be a valid number, unable to parse string as a number
        " 1_0" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "infinit" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "i" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "1.5.5" !! float_parsing | Input should be a valid number, unable to parse string as a number
        "\\u0661" !! float_parsing | Input should be a valid number, unable to parse string as a number
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.DOUBLE,
        """
        true -> 1.0
        false -> 0.0
        1 -> 1.0
        -7 -> -7.0
        1.5 -> 1.5
        -0.0 -> -0.0
        9007199254740993 -> 9007199254740992.0
        1000000000000000000000000000000 -> 1e+30
        null !! float_type | Input should be a valid number
        [] !! float_type | Input should be a valid number
        {} !! float_type | Input should be a valid number
        """);
  }
}
