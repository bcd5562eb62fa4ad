package dev.turboapi.schema;

import org.junit.jupiter.api.Test;

/** Enums with values of their own: recorded from pydantic 2.13.4. */
final class EnumConversionTest {
  enum Level {
    LOW(1),
    MIDDLE(2),
    ALSO_LOW(1),
    HIGH(30);

    private final int code;

    Level(int code) {
      this.code = code;
    }
  }

  enum Factor {
    HALF(0.5),
    TWO(2);

    private final double value;

    Factor(double value) {
      this.value = value;
    }
  }

  enum Word {
    PLAIN("plain"),
    QUOTED("it's"),
    LINE("a\nb\u00e9");

    private final String text;

    Word(String text) {
      this.text = text;
    }
  }

  @Test
  void whole_numbers() {
    Recorded.check(
        Scalar.ofEnum(Scalar.INT, Level.values(), level -> level.code),
        """
        1 -> 1
        2 -> 2
        30 -> 30
        "1" -> 1
        " 30 " -> 30
        "1.0" -> 1
        1.0 -> 1
        true -> 1
        0 !! enum | Input should be 1, 2, 1 or 30
        3 !! enum | Input should be 1, 2, 1 or 30
        5000000000 !! enum | Input should be 1, 2, 1 or 30
        "5000000000" !! enum | Input should be 1, 2, 1 or 30
        1000000000000000000000000000000 !! int_parsing_size | Unable to parse input string as an integer, exceeded maximum size
        "999999999999999999999999999999" !! int_parsing_size | Unable to parse input string as an integer, exceeded maximum size
        1e+20 !! enum | Input should be 1, 2, 1 or 30
        1.5 !! enum | Input should be 1, 2, 1 or 30
        "" !! enum | Input should be 1, 2, 1 or 30
        "x" !! enum | Input should be 1, 2, 1 or 30
        "LOW" !! enum | Input should be 1, 2, 1 or 30
        null !! enum | Input should be 1, 2, 1 or 30
        false !! enum | Input should be 1, 2, 1 or 30
        [] !! enum | Input should be 1, 2, 1 or 30
        {} !! enum | Input should be 1, 2, 1 or 30
        """);
  }

  @Test
  void floating_point_numbers() {
    Recorded.check(
        Scalar.ofEnum(Scalar.DOUBLE, Factor.values(), factor -> factor.value),
        """
        0.5 -> 0.5
        "0.50" -> 0.5
        2 -> 2.0
        "2" -> 2.0
        true !! enum | Input should be 0.5 or 2.0
        "x" !! enum | Input should be 0.5 or 2.0
        1 !! enum | Input should be 0.5 or 2.0
        null !! enum | Input should be 0.5 or 2.0
        [] !! enum | Input should be 0.5 or 2.0
        """);
  }

  @Test
  void texts() {
    Recorded.check(
        Scalar.ofEnum(Scalar.STRING, Word.values(), word -> word.text),
        """
        "plain" -> plain
        "it's" -> it's
        "PLAIN" !! enum | Input should be 'plain', "it's" or 'a\\nbé'
        "" !! enum | Input should be 'plain', "it's" or 'a\\nbé'
        1 !! enum | Input should be 'plain', "it's" or 'a\\nbé'
        null !! enum | Input should be 'plain', "it's" or 'a\\nbé'
        """);
  }

  @Test
  void a_creator_takes_what_no_constant_is_sent_as() {
    Recorded.check(
        Scalar.ofEnum(Scalar.STRING, Word.values(), word -> word.text, text -> Word.valueOf(text)),
        """
        "plain" -> plain
        "PLAIN" -> plain
        "x" !! enum | Input should be 'plain', "it's" or 'a\\nbé'
        1 !! enum | Input should be 'plain', "it's" or 'a\\nbé'
        """);
  }
}
