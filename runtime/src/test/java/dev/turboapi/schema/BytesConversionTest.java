package dev.turboapi.schema;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Bytes: recorded from pydantic 2.13.4. */
final class BytesConversionTest {
  @Test
  void bytes_are_the_utf_8_of_a_text() {
    Recorded.check(
        Scalar.BYTES,
        """
        "abc" -> abc
        "h\\u00e9" -> hé
        1 !! bytes_type | Input should be a valid bytes
        1.5 !! bytes_type | Input should be a valid bytes
        null !! bytes_type | Input should be a valid bytes
        true !! bytes_type | Input should be a valid bytes
        [] !! bytes_type | Input should be a valid bytes
        {"a": 1} !! bytes_type | Input should be a valid bytes
        """);
  }

  @Test
  void half_a_surrogate_pair_is_no_unicode() {
    Recorded.check(
        Scalar.BYTES,
        """
        "\\ud800" !! string_unicode | Input should be a valid string, unable to parse raw data as a unicode string
        """);
  }

  @Test
  void what_is_no_utf_8_cannot_be_sent() {
    byte[] noText = {(byte) 0xff};
    assertThrows(IllegalArgumentException.class, () -> Scalar.BYTES.text(noText));
  }
}
