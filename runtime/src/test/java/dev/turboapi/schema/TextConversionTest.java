package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Strings, characters and enums: recorded from pydantic 2.13.4. */
final class TextConversionTest {
  private enum Color {
    RED,
    GREEN,
    BLUE
  }

  private enum Single {
    ONLY
  }

  @Test
  void string_is_not_trimmed() {
    assertThat(Scalar.STRING.read(" a ")).isEqualTo(" a ");
    assertThat(Scalar.STRING.read("")).isEmpty();
  }

  @Test
  void json_value_as_string() {
    Recorded.check(
        Scalar.STRING,
        """
        "a" -> a
        "\\u00e9" -> é
        1 !! string_type | Input should be a valid string
        1.5 !! string_type | Input should be a valid string
        true !! string_type | Input should be a valid string
        null !! string_type | Input should be a valid string
        [] !! string_type | Input should be a valid string
        {} !! string_type | Input should be a valid string
        """);
  }

  @Test
  void json_value_as_char() {
    Recorded.check(
        Scalar.CHAR,
        """
        "a" -> a
        "\\u00e9" -> é
        "" !! string_too_short | String should have at least 1 character
        "ab" !! string_too_long | String should have at most 1 character
        1 !! string_type | Input should be a valid string
        null !! string_type | Input should be a valid string
        """);
  }

  @Test
  void character_beyond_the_basic_plane_does_not_fit_into_a_char() {
    Recorded.check(
        Scalar.CHAR,
        """
        "😀" !! string_too_long | String should have at most 1 character
        """);
  }

  @Test
  void json_value_as_enum() {
    Recorded.check(
        Scalar.ofEnum(Color.values()),
        """
        "RED" -> RED
        "BLUE" -> BLUE
        "red" !! enum | Input should be 'RED', 'GREEN' or 'BLUE'
        "" !! enum | Input should be 'RED', 'GREEN' or 'BLUE'
        " RED" !! enum | Input should be 'RED', 'GREEN' or 'BLUE'
        1 !! enum | Input should be 'RED', 'GREEN' or 'BLUE'
        true !! enum | Input should be 'RED', 'GREEN' or 'BLUE'
        null !! enum | Input should be 'RED', 'GREEN' or 'BLUE'
        [] !! enum | Input should be 'RED', 'GREEN' or 'BLUE'
        """);
  }

  @Test
  void enum_of_one_constant() {
    Recorded.check(
        Scalar.ofEnum(Single.values()),
        """
        "x" !! enum | Input should be 'ONLY'
        """);
  }
}
