package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What is said of numbers out of bounds: recorded from pydantic 2.13.4. */
final class NumberBoundTest {
  @Test
  void bounds_of_whole_numbers() {
    Recorded.checkErrors(
        Scalar.INT.gt("0").le("10"),
        """
        1 -> valid
        10 -> valid
        0
            {"type":"greater_than","loc":["body"],"msg":"Input should be greater than 0","input":0,"ctx":{"gt":0}}
        11
            {"type":"less_than_equal","loc":["body"],"msg":"Input should be less than or equal to 10","input":11,"ctx":{"le":10}}
        "0"
            {"type":"greater_than","loc":["body"],"msg":"Input should be greater than 0","input":"0","ctx":{"gt":0}}
        " 11 "
            {"type":"less_than_equal","loc":["body"],"msg":"Input should be less than or equal to 10","input":" 11 ","ctx":{"le":10}}
        1.5
            {"type":"int_from_float","loc":["body"],"msg":"Input should be a valid integer, got a number with a fractional part","input":1.5}
        true -> valid
        false
            {"type":"greater_than","loc":["body"],"msg":"Input should be greater than 0","input":false,"ctx":{"gt":0}}
        "x"
            {"type":"int_parsing","loc":["body"],"msg":"Input should be a valid integer, unable to parse string as an integer","input":"x"}
        """);
  }

  @Test
  void inclusive_and_exclusive_bounds_of_whole_numbers() {
    Recorded.checkErrors(
        Scalar.LONG.ge("0").lt("10"),
        """
        0 -> valid
        9 -> valid
        -1
            {"type":"greater_than_equal","loc":["body"],"msg":"Input should be greater than or equal to 0","input":-1,"ctx":{"ge":0}}
        10
            {"type":"less_than","loc":["body"],"msg":"Input should be less than 10","input":10,"ctx":{"lt":10}}
        """);
  }

  @Test
  void large_bound_of_whole_numbers() {
    Recorded.checkErrors(
        Scalar.LONG.le("1000000000000000000"),
        """
        1000000000000000000 -> valid
        1000000000000000001
            {"type":"less_than_equal","loc":["body"],"msg":"Input should be less than or equal to 1000000000000000000","input":1000000000000000001,"ctx":{"le":1000000000000000000}}
        """);
  }

  @Test
  void upper_bounds_are_reported_before_lower_ones() {
    Recorded.checkErrors(
        Scalar.INT.gt("3").lt("2").ge("4").le("1"),
        """
        2
            {"type":"less_than_equal","loc":["body"],"msg":"Input should be less than or equal to 1","input":2,"ctx":{"le":1}}
        1
            {"type":"greater_than_equal","loc":["body"],"msg":"Input should be greater than or equal to 4","input":1,"ctx":{"ge":4}}
        0
            {"type":"greater_than_equal","loc":["body"],"msg":"Input should be greater than or equal to 4","input":0,"ctx":{"ge":4}}
        5
            {"type":"less_than_equal","loc":["body"],"msg":"Input should be less than or equal to 1","input":5,"ctx":{"le":1}}
        """);
  }

  @Test
  void bounds_of_floating_point_numbers() {
    Recorded.checkErrors(
        Scalar.DOUBLE.gt("0").le("1.5"),
        """
        1 -> valid
        1.5 -> valid
        0
            {"type":"greater_than","loc":["body"],"msg":"Input should be greater than 0","input":0,"ctx":{"gt":0.0}}
        1.6
            {"type":"less_than_equal","loc":["body"],"msg":"Input should be less than or equal to 1.5","input":1.6,"ctx":{"le":1.5}}
        "0"
            {"type":"greater_than","loc":["body"],"msg":"Input should be greater than 0","input":"0","ctx":{"gt":0.0}}
        "1e400"
            {"type":"less_than_equal","loc":["body"],"msg":"Input should be less than or equal to 1.5","input":"1e400","ctx":{"le":1.5}}
        -0.0
            {"type":"greater_than","loc":["body"],"msg":"Input should be greater than 0","input":-0.0,"ctx":{"gt":0.0}}
        """);
  }

  @Test
  void floating_point_bounds_are_shown_without_exponent() {
    Recorded.checkErrors(
        Scalar.DOUBLE.ge("1E-7").lt("1E+25"),
        """
        0
            {"type":"greater_than_equal","loc":["body"],"msg":"Input should be greater than or equal to 0.0000001","input":0,"ctx":{"ge":1e-07}}
        1e+25
            {"type":"less_than","loc":["body"],"msg":"Input should be less than 10000000000000000000000000","input":1e+25,"ctx":{"lt":1e+25}}
        """);
  }

  @Test
  void not_a_number_is_within_no_bounds() {
    Recorded.checkErrors(
        Scalar.DOUBLE.ge("0"),
        """
        "nan"
            {"type":"greater_than_equal","loc":["body"],"msg":"Input should be greater than or equal to 0","input":"nan","ctx":{"ge":0.0}}
        "inf" -> valid
        "-inf"
            {"type":"greater_than_equal","loc":["body"],"msg":"Input should be greater than or equal to 0","input":"-inf","ctx":{"ge":0.0}}
        """);
  }

  @Test
  void bounds_of_decimals_keep_their_digits() {
    Recorded.checkErrors(
        Scalar.DECIMAL.ge("0.5").lt("10.50"),
        """
        1 -> valid
        "0.50" -> valid
        "0.4999"
            {"type":"greater_than_equal","loc":["body"],"msg":"Input should be greater than or equal to 0.5","input":"0.4999","ctx":{"ge":0.5}}
        "10.5"
            {"type":"less_than","loc":["body"],"msg":"Input should be less than 10.50","input":"10.5","ctx":{"lt":10.5}}
        10.5
            {"type":"less_than","loc":["body"],"msg":"Input should be less than 10.50","input":10.5,"ctx":{"lt":10.5}}
        "x"
            {"type":"decimal_parsing","loc":["body"],"msg":"Input should be a valid decimal","input":"x"}
        "nan"
            {"type":"finite_number","loc":["body"],"msg":"Input should be a finite number","input":"nan"}
        """);
  }

  @Test
  void whole_bounds_of_decimals() {
    Recorded.checkErrors(
        Scalar.DECIMAL.gt("0").le("1E+3"),
        """
        "0"
            {"type":"greater_than","loc":["body"],"msg":"Input should be greater than 0","input":"0","ctx":{"gt":0}}
        "0.0"
            {"type":"greater_than","loc":["body"],"msg":"Input should be greater than 0","input":"0.0","ctx":{"gt":0}}
        "1000" -> valid
        "1000.1"
            {"type":"less_than_equal","loc":["body"],"msg":"Input should be less than or equal to 1E+3","input":"1000.1","ctx":{"le":1000}}
        """);
  }

  @Test
  void float_is_compared_as_the_double_that_it_is() {
    assertThat(Recorded.errors(Scalar.FLOAT.gt("0"), "1e-50")).hasSize(1);
    assertThat(Recorded.errors(Scalar.FLOAT.le("1.5"), "1.5")).isEmpty();
  }

  @Test
  void bound_of_something_else_than_a_number() {
    assertThrows(IllegalArgumentException.class, () -> Scalar.STRING.gt("0"));
    assertThrows(IllegalArgumentException.class, () -> Shape.list(Scalar.INT).gt("0"));
    assertThrows(IllegalArgumentException.class, () -> Scalar.INT.minLength(1));
    assertThrows(IllegalArgumentException.class, () -> Scalar.INT.gt("0").pattern("a"));
  }
}
