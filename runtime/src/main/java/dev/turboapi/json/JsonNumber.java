package dev.turboapi.json;

import com.fasterxml.jackson.core.io.NumberInput;
import dev.turboapi.schema.Unbindable;
import java.math.BigInteger;

/** The number read last, taken apart in one pass. */
final class JsonNumber {
  /** So many digits always fit into a long. */
  private static final int LONG_DIGITS = 18;

  /** Up to here every whole number is exact as a double. */
  private static final long EXACT = 1L << 53;

  /** The powers of ten that are exact as a double. */
  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22
  };

  private final byte[] json;
  private int start;
  private int end;
  private boolean negative;

  /** Those before and behind the point. */
  private int count;

  /** Without sign and point; meaningless if there are more than {@link #LONG_DIGITS}. */
  private long digits;

  /** The power of ten by which the digits are multiplied. */
  private int exponent;

  private boolean whole;

  JsonNumber(byte[] json) {
    this.json = json;
  }

  /**
   * Reads the number that starts at the index, and gives the index behind it.
   *
   * @throws Unbindable if there is none, or a whole one with more digits than Python reads
   */
  int read(int index) {
    start = index;
    negative = json[index] == '-';
    end = negative ? index + 1 : index;
    digits = 0;
    count = 0;
    exponent = 0;
    whole = true;
    boolean zero = isAt('0');
    readDigits();
    if (zero && count > 1) {
      throw Unbindable.INSTANCE;
    }
    if (isAt('.')) {
      whole = false;
      end++;
      int before = count;
      readDigits();
      exponent = before - count;
    }
    if (isAt('e') || isAt('E')) {
      whole = false;
      end++;
      readExponent();
    }
    if (whole && count > PythonJson.MAX_DIGITS) {
      throw Unbindable.INSTANCE;
    }
    return end;
  }

  /** At least one. */
  private void readDigits() {
    long value = digits;
    int i = end;
    while (isDigit(i)) {
      value = value * 10 + (json[i] - '0');
      i++;
    }
    if (i == end) {
      throw Unbindable.INSTANCE;
    }
    digits = value;
    count += i - end;
    end = i;
  }

  private void readExponent() {
    boolean minus = isAt('-');
    if (minus || isAt('+')) {
      end++;
    }
    if (!isDigit(end)) {
      throw Unbindable.INSTANCE;
    }
    int value = 0;
    for (; isDigit(end); end++) {
      // What is larger than that is only known to be large.
      value = Math.min(value * 10 + (json[end] - '0'), 1_000_000);
    }
    exponent += minus ? -value : value;
  }

  private boolean isAt(char c) {
    return end < json.length && json[end] == c;
  }

  private boolean isDigit(int index) {
    return index < json.length && json[index] >= '0' && json[index] <= '9';
  }

  /** Whether {@link #longValue} gives it. */
  boolean isLong() {
    return whole && count <= LONG_DIGITS;
  }

  long longValue() {
    return negative ? -digits : digits;
  }

  /** Whether {@link #doubleValue} gives it. */
  boolean isDouble() {
    return !whole || count <= LONG_DIGITS;
  }

  /** The nearest double. */
  double doubleValue() {
    if (whole) {
      return longValue();
    }
    if (count > LONG_DIGITS || digits > EXACT || Math.abs(exponent) >= POWERS.length) {
      return NumberInput.parseDouble(text(), true);
    }
    // Of two exact doubles, and so rounded only once.
    double magnitude = exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
    return negative ? -magnitude : magnitude;
  }

  /** A Double if it has a fraction or an exponent, else a Long, or a BigInteger if it must be. */
  Number value() {
    if (!whole) {
      return doubleValue();
    }
    if (count <= LONG_DIGITS) {
      return longValue();
    }
    BigInteger big = NumberInput.parseBigInteger(text(), true);
    return big.bitLength() < Long.SIZE ? (Number) big.longValue() : big;
  }

  private String text() {
    return JsonStrings.plain(json, start, end);
  }
}
