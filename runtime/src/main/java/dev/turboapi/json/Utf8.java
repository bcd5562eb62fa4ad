package dev.turboapi.json;

/** UTF-8 as Unicode defines it: no overlong forms, nothing beyond U+10FFFF. */
final class Utf8 {
  private static final int CONTINUATION = 0x80;

  private Utf8() {}

  /** How many bytes the character at the index has, 0 if there is none. */
  static int length(byte[] bytes, int index, boolean surrogates) {
    int lead = Byte.toUnsignedInt(bytes[index]);
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2) {
      return 0;
    }
    int second = byteAt(bytes, index + 1);
    if (lead < 0xE0) {
      return isContinuation(second) ? 2 : 0;
    }
    if (lead < 0xF0) {
      int least = lead == 0xE0 ? 0xA0 : CONTINUATION;
      int most = lead == 0xED && !surrogates ? 0x9F : 0xBF;
      boolean valid = second >= least && second <= most && isContinuation(byteAt(bytes, index + 2));
      return valid ? 3 : 0;
    }
    if (lead > 0xF4) {
      return 0;
    }
    int least = lead == 0xF0 ? 0x90 : CONTINUATION;
    int most = lead == 0xF4 ? 0x8F : 0xBF;
    boolean valid =
        second >= least
            && second <= most
            && isContinuation(byteAt(bytes, index + 2))
            && isContinuation(byteAt(bytes, index + 3));
    return valid ? 4 : 0;
  }

  /** The character of the given length at the index. */
  static int codePoint(byte[] bytes, int index, int length) {
    int lead = bytes[index];
    return switch (length) {
      case 1 -> lead;
      case 2 -> ((lead & 0x1F) << 6) | low(bytes, index + 1);
      case 3 -> ((lead & 0x0F) << 12) | (low(bytes, index + 1) << 6) | low(bytes, index + 2);
      default ->
          ((lead & 0x07) << 18)
              | (low(bytes, index + 1) << 12)
              | (low(bytes, index + 2) << 6)
              | low(bytes, index + 3);
    };
  }

  /** Writes a character that is not ASCII from {@code at} on and returns the index behind it. */
  static int write(int codePoint, byte[] target, int at) {
    int end = at;
    if (codePoint < 0x800) {
      target[end++] = (byte) (0xC0 | (codePoint >> 6));
    } else {
      if (codePoint < 0x10000) {
        target[end++] = (byte) (0xE0 | (codePoint >> 12));
      } else {
        target[end++] = (byte) (0xF0 | (codePoint >> 18));
        target[end++] = continuation(codePoint >> 12);
      }
      target[end++] = continuation(codePoint >> 6);
    }
    target[end++] = continuation(codePoint);
    return end;
  }

  private static byte continuation(int bits) {
    return (byte) (CONTINUATION | (bits & 0x3F));
  }

  private static int low(byte[] bytes, int index) {
    return bytes[index] & 0x3F;
  }

  /** The byte without its sign; past the end 0, which continues nothing. */
  private static int byteAt(byte[] bytes, int index) {
    return index < bytes.length ? Byte.toUnsignedInt(bytes[index]) : 0;
  }

  private static boolean isContinuation(int value) {
    return (value & 0xC0) == CONTINUATION;
  }
}
