package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.MonthDay;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Types that a factory makes from a text. */
final class FactoryConversionTest {
  private static final class Answer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Answer(@Nullable String message) {
      super(message);
    }
  }

  @Test
  void value_is_written_by_its_to_string() {
    Recorded.check(
        Scalar.of(MonthDay.class, MonthDay::parse),
        """
        "--12-31" -> --12-31
        1 !! string_type | Input should be a valid string
        null !! string_type | Input should be a valid string
        """);
  }

  @Test
  void message_that_is_meant_for_whoever_gave_the_text_is_told() {
    Recorded.check(
        Scalar.of(MonthDay.class, MonthDay::parse),
        """
        "x" !! value_error | Value error, Text 'x' could not be parsed at index 0
        """);
    Recorded.check(
        Scalar.of(Integer.class, Integer::decode),
        """
        "0x10" -> 16
        "x" !! value_error | Value error, For input string: "x"
        """);
  }

  @Test
  void other_exceptions_and_null_keep_their_reason() {
    Scalar<String> secret =
        Scalar.of(
            String.class,
            text -> {
              throw new Answer("password is 1234");
            });
    Scalar<String> mute =
        Scalar.of(
            String.class,
            text -> {
              throw new IllegalArgumentException();
            });
    Scalar<String> none = Scalar.of(String.class, text -> null);
    String table =
        """
        "x" !! value_error | Value error, must be a valid String
        """;

    Recorded.check(secret, table);
    Recorded.check(mute, table);
    Recorded.check(none, table);
  }

  @Test
  void language_tag() {
    Recorded.check(
        Scalar.LOCALE,
        """
        "EN-gb" -> en-GB
        "zh-Hant-TW" -> zh-Hant-TW
        "en_GB" !! value_error | Value error, must be a language tag such as pt-BR
        "" !! value_error | Value error, must be a language tag such as pt-BR
        """);
    assertThat(Scalar.LOCALE.read("fr")).isEqualTo(Locale.FRENCH);
  }

  @Test
  void constant_in_the_source_is_no_request_to_refuse() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Scalar.URI.constant("http://a:x"));

    assertThat(e)
        .hasMessageThat()
        .isEqualTo("\"http://a:x\": Input should be a valid URL, invalid port number");
  }
}
