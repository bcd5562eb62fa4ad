package dev.turboapi.security;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Base64 (RFC 4648, section 4) as Python's {@code b64decode} reads it, which none of the JDK's
 * decoders does: other characters are skipped, and so is padding that comes too early; padding that
 * completes a group ends it all.
 */
final class LenientBase64 {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final byte NOT_A_DIGIT = -1;
  private static final byte[] DIGITS = new byte[0x80];

  static {
    Arrays.fill(DIGITS, NOT_A_DIGIT);
    for (int i = 0; i < ALPHABET.length(); i++) {
      DIGITS[ALPHABET.charAt(i)] = (byte) i;
    }
  }

  private LenientBase64() {}

  /**
   * The text it stands for; null if that, or the base64 itself, is not in ASCII, or if the last
   * group of four is not complete.
   */
  static @Nullable String decodeAscii(String base64) {
    byte[] ascii = new byte[base64.length() / 4 * 3 + 2];
    int size = 0;
    int group = 0;
    int digits = 0;
    int pads = 0;
    boolean ended = false;
    for (int i = 0; i < base64.length(); i++) {
      char c = base64.charAt(i);
      if (c >= DIGITS.length) {
        return null;
      }
      if (ended) {
        continue;
      }
      if (c == '=') {
        pads++;
        ended = digits >= 2 && digits + pads == 4;
      } else if (DIGITS[c] != NOT_A_DIGIT) {
        pads = 0;
        group = (group << 6) | DIGITS[c];
        digits = (digits + 1) % 4;
        if (digits != 1) {
          int rest = 2 * ((4 - digits) % 4);
          byte next = (byte) (group >> rest);
          if (next < 0) {
            return null;
          }
          ascii[size++] = next;
        }
      }
    }
    boolean complete = ended || digits == 0;
    return complete ? new String(ascii, 0, size, StandardCharsets.US_ASCII) : null;
  }
}
