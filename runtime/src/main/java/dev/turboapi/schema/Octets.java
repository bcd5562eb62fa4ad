package dev.turboapi.schema;

import java.nio.charset.StandardCharsets;

/**
 * Text as pydantic's date parser sees it: one char per byte of UTF-8, since its messages depend on
 * the bytes.
 */
final class Octets {
  private Octets() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      }
    }
    return text;
  }

  /** Whether UTF-8 can express it: there is no half of a surrogate pair in it. */
  static boolean isUnicode(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  static boolean isDigit(String octets, int index) {
    return index < octets.length() && octets.charAt(index) >= '0' && octets.charAt(index) <= '9';
  }

  /**
   * The number of two digits.
   *
   * @throws Malformed with that reason if they are not there
   */
  static int twoDigits(String octets, int index, String reason) throws Malformed {
    if (!isDigit(octets, index) || !isDigit(octets, index + 1)) {
      throw new Malformed(reason);
    }
    return (octets.charAt(index) - '0') * 10 + octets.charAt(index + 1) - '0';
  }

  /** The octet there; NUL behind the end. */
  static char at(String octets, int index) {
    return index < octets.length() ? octets.charAt(index) : 0;
  }
}
