package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** Booleans: recorded from pydantic 2.13.4. */
final class BooleanConversionTest {
  @Test
  void text_of_a_boolean() {
    Recorded.check(
        Scalar.BOOLEAN,
        """
        "true" -> true
        "True" -> true
        "TRUE" -> true
        "1" -> true
        "on" -> true
        "t" -> true
        "y" -> true
        "yes" -> true
        "YES" -> true
        "false" -> false
        "0" -> false
        "off" -> false
        "f" -> false
        "n" -> false
        "no" -> false
        "oFF" -> false
        """);
  }

  @Test
  void text_of_no_boolean() {
    Recorded.check(
        Scalar.BOOLEAN,
        """
        "" !! bool_parsing | Input should be a valid boolean, unable to interpret input
        "2" !! bool_parsing | Input should be a valid boolean, unable to interpret input
        " true" !! bool_parsing | Input should be a valid boolean, unable to interpret input
        "true " !! bool_parsing | Input should be a valid boolean, unable to interpret input
        "1.0" !! bool_parsing | Input should be a valid boolean, unable to interpret input
        "yep" !! bool_parsing | Input should be a valid boolean, unable to interpret input
        "fal\\u017fe" !! bool_parsing | Input should be a valid boolean, unable to interpret input
        "ye\\u017f" !! bool_parsing | Input should be a valid boolean, unable to interpret input
        "null" !! bool_parsing | Input should be a valid boolean, unable to interpret input
        """);
  }

  @Test
  void json_value() {
    Recorded.check(
        Scalar.BOOLEAN,
        """
        true -> true
        false -> false
        0 -> false
        1 -> true
        2 !! bool_parsing | Input should be a valid boolean, unable to interpret input
        -1 !! bool_parsing | Input should be a valid boolean, unable to interpret input
        0.0 -> false
        1.0 -> true
        -0.0 -> false
        2.0 !! bool_parsing | Input should be a valid boolean, unable to interpret input
        1.5 !! bool_type | Input should be a valid boolean
        1e+300 !! bool_type | Input should be a valid boolean
        1000000000000000000000000000000 !! bool_type | Input should be a valid boolean
        null !! bool_type | Input should be a valid boolean
        [] !! bool_type | Input should be a valid boolean
        {} !! bool_type | Input should be a valid boolean
        """);
  }
}
