package dev.turboapi.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Decodes {@code %XX} as Python's {@code urllib.parse.unquote} does: UTF-8 with U+FFFD for what is
 * none.
 */
public final class PercentEncoding {
  private PercentEncoding() {}

  /** A path: {@code +} stays. */
  public static String decode(String text) {
    return text.indexOf('%') < 0 ? text : decodeBytes(text);
  }

  /** A name or value of a query or form: {@code +} is a blank. */
  public static String decodeForm(String text) {
    return decode(text.replace('+', ' '));
  }

  private static String decodeBytes(String text) {
    byte[] raw = text.getBytes(UTF_8);
    byte[] decoded = new byte[raw.length];
    int length = 0;
    for (int i = 0; i < raw.length; i++) {
      int unit = raw[i];
      if (unit == '%' && i + 2 < raw.length) {
        int high = Character.digit(raw[i + 1], 16);
        int low = Character.digit(raw[i + 2], 16);
        if (high >= 0 && low >= 0) {
          unit = high << 4 | low;
          i += 2;
        }
      }
      decoded[length++] = (byte) unit;
      spoilSurrogate(decoded, length);
    }
    return new String(Arrays.copyOf(decoded, length), UTF_8);
  }

  // Java sees one malformed sequence in the three bytes of an encoded surrogate, Python three.
  private static void spoilSurrogate(byte[] bytes, int length) {
    if (length >= 2 && bytes[length - 2] == (byte) 0xed && (bytes[length - 1] & 0xe0) == 0xa0) {
      bytes[length - 2] = (byte) 0xff;
    }
  }
}
