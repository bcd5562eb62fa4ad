package dev.turboapi.json;

/** Writes whole numbers as decimal digits without making a string of them first. */
final class DecimalDigits {
  /** The length of {@link Long#MIN_VALUE}. */
  static final int MAX_LENGTH = 20;

  private static final byte[] TENS = new byte[100];
  private static final byte[] ONES = new byte[100];
  private static final byte[] MIN_VALUE = Ascii.bytes("-9223372036854775808");

  static {
    for (int pair = 0; pair < 100; pair++) {
      TENS[pair] = (byte) ('0' + pair / 10);
      ONES[pair] = (byte) ('0' + pair % 10);
    }
  }

  private DecimalDigits() {}

  /** Writes the number from {@code at} on and returns the index behind it. */
  static int write(long value, byte[] target, int at) {
    if (value >= 0) {
      return writePadded(value, count(value), target, at);
    }
    if (value == Long.MIN_VALUE) {
      System.arraycopy(MIN_VALUE, 0, target, at, MIN_VALUE.length);
      return at + MIN_VALUE.length;
    }
    target[at] = '-';
    return writePadded(-value, count(-value), target, at + 1);
  }

  /**
   * Writes a number that is not negative in exactly {@code width} digits, with zeros in front, and
   * returns the index behind it.
   */
  static int writePadded(long value, int width, byte[] target, int at) {
    int end = at + width;
    int i = end;
    long rest = value;
    while (rest > Integer.MAX_VALUE) {
      int pair = (int) (rest % 100);
      rest /= 100;
      target[--i] = ONES[pair];
      target[--i] = TENS[pair];
    }
    int small = (int) rest;
    while (small >= 10) {
      int pair = small % 100;
      small /= 100;
      target[--i] = ONES[pair];
      target[--i] = TENS[pair];
    }
    if (small > 0) {
      target[--i] = (byte) ('0' + small);
    }
    while (i > at) {
      target[--i] = '0';
    }
    return end;
  }

  /** How many digits a number has that is not negative: 1 for zero. */
  static int count(long value) {
    int digits = 1;
    long bound = 10;
    while (digits < 19 && value >= bound) {
      digits++;
      bound *= 10;
    }
    return digits;
  }
}
