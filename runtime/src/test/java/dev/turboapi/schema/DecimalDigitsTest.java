package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What is said of decimals with too many digits: recorded from pydantic 2.13.4. */
final class DecimalDigitsTest {
  @Test
  void on_both_sides_of_the_point() {
    Recorded.checkErrors(
        Scalar.DECIMAL.digits(3, 2),
        """
        "123.45" -> valid
        "1.100" -> valid
        "1e2" -> valid
        0 -> valid
        "0.05" -> valid
        "123456.7"
            {"type":"decimal_max_digits","loc":["body"],"msg":"Decimal input should have no more than 5 digits in total","input":"123456.7","ctx":{"max_digits":5}}
        "1.234"
            {"type":"decimal_max_places","loc":["body"],"msg":"Decimal input should have no more than 2 decimal places","input":"1.234","ctx":{"decimal_places":2}}
        "-1234.5"
            {"type":"decimal_whole_digits","loc":["body"],"msg":"Decimal input should have no more than 3 digits before the decimal point","input":"-1234.5","ctx":{"whole_digits":3}}
        "1e3"
            {"type":"decimal_whole_digits","loc":["body"],"msg":"Decimal input should have no more than 3 digits before the decimal point","input":"1e3","ctx":{"whole_digits":3}}
        """);
  }

  @Test
  void none_before_the_point() {
    Recorded.checkErrors(
        Scalar.DECIMAL.digits(0, 3),
        """
        "0.001" -> valid
        "0.00" -> valid
        0
            {"type":"decimal_whole_digits","loc":["body"],"msg":"Decimal input should have no more than 0 digits before the decimal point","input":0,"ctx":{"whole_digits":0}}
        """);
  }

  @Test
  void digits_are_judged_before_bounds() {
    Recorded.checkErrors(
        Scalar.DECIMAL.gt("0").digits(1, 1),
        """
        "-1.23"
            {"type":"decimal_max_digits","loc":["body"],"msg":"Decimal input should have no more than 2 digits in total","input":"-1.23","ctx":{"max_digits":2}}
        """);
  }

  @Test
  void exponents_beyond_an_int_do_not_overflow() {
    assertThat(Constraints.digits(new BigDecimal("1e2147483647"), 3, 2)).isFalse();
    assertThat(Constraints.digits(new BigDecimal("1e-2147483647"), 3, 2)).isFalse();
  }
}
