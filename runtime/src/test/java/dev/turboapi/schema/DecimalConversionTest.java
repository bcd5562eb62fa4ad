package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** Decimals: recorded from pydantic 2.13.4. */
final class DecimalConversionTest {
  @Test
  void text_of_a_number() {
    Recorded.check(
        Scalar.DECIMAL,
        """
        "0" -> 0
        "1" -> 1
        "1.50" -> 1.50
        "-1.50" -> -1.50
        "+1" -> 1
        " 1.5\\u001f" -> 1.5
        "1_000" -> 1000
        "1__0_" -> 10
        ".5" -> 0.5
        "5." -> 5
        "1e5" -> 1E+5
        "1E-7" -> 1E-7
        "0.000001" -> 0.000001
        "0.0000001" -> 1E-7
        "0E+3" -> 0E+3
        "1e400" -> 1E+400
        "12345678901234567890.123456789" -> 12345678901234567890.123456789
        "\\uff11\\uff12.\\u0665" -> 12.5
        """);
  }

  @Test
  void text_of_no_number() {
    Recorded.check(
        Scalar.DECIMAL,
        """
        "" !! decimal_parsing | Input should be a valid decimal
        "." !! decimal_parsing | Input should be a valid decimal
        "_" !! decimal_parsing | Input should be a valid decimal
        "1,5" !! decimal_parsing | Input should be a valid decimal
        "0x1" !! decimal_parsing | Input should be a valid decimal
        "true" !! decimal_parsing | Input should be a valid decimal
        "1 0" !! decimal_parsing | Input should be a valid decimal
        "1e" !! decimal_parsing | Input should be a valid decimal
        "inf" !! finite_number | Input should be a finite number
        "-Infinity" !! finite_number | Input should be a finite number
        "nan" !! finite_number | Input should be a finite number
        "sNaN12" !! finite_number | Input should be a finite number
        "nanx" !! decimal_parsing | Input should be a valid decimal
        "1\\u0000" !! decimal_parsing | Input should be a valid decimal
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.DECIMAL,
        """
        1 -> 1
        -7 -> -7
        1000000000000000000000000000000 -> 1000000000000000000000000000000
        1.1 -> 1.1
        1.0 -> 1.0
        0.0 -> 0.0
        100.0 -> 100.0
        1000000000000000.0 -> 1000000000000000.0
        1e+16 -> 1E+16
        1.5e+22 -> 1.5E+22
        0.0001 -> 0.0001
        1e-05 -> 0.00001
        1.5e-07 -> 1.5E-7
        1.2345678901234568e+17 -> 1.2345678901234568E+17
        Infinity !! finite_number | Input should be a finite number
        true !! decimal_type | Decimal input should be an integer, float, string or Decimal object
        null !! decimal_type | Decimal input should be an integer, float, string or Decimal object
        [] !! decimal_type | Decimal input should be an integer, float, string or Decimal object
        {} !! decimal_type | Decimal input should be an integer, float, string or Decimal object
        """);
  }
}
