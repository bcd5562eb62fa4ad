package dev.turboapi.json;

import java.nio.charset.StandardCharsets;

/**
 * Finite floating-point numbers as text: the fewest digits that read back as the same number,
 * always with a fraction or an exponent. FastAPI has two forms of it, which differ in when and how
 * they write a negative exponent.
 */
enum FloatText {
  /** Responses with a declared type: {@code 0.00001}, {@code 1e-6}, {@code 1e+16}. */
  PYDANTIC(-5, 1),
  /**
   * {@code repr} in Python, and so its {@code json} module: {@code 0.0001}, {@code 1e-05}, {@code
   * 1e+16}.
   */
  PYTHON(-4, 2);

  /** Sign, {@code 0.}, four zeros and 17 digits; or sign, 17 digits, point and {@code e-308}. */
  static final int MAX_LENGTH = 24;

  private static final int LEAST_EXPONENT = 16;

  /**
   * Powers of ten that are exact as a double, for as many decimals as are tried before the general
   * algorithm.
   */
  private static final double[] SCALES = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

  private static final double LEAST_SHORT = 1e-3;
  private static final double SHORT_DIGITS = 1e15;
  private static final double SHORT_FLOAT_DIGITS = 1e6;

  private static final long[] POWERS = powersOfTen();

  private final int leastPlainExponent;
  private final int exponentWidth;

  FloatText(int leastPlainExponent, int exponentWidth) {
    this.leastPlainExponent = leastPlainExponent;
    this.exponentWidth = exponentWidth;
  }

  /**
   * Writes the number, which must be finite, from {@code at} on and returns the index behind it.
   */
  int write(double value, byte[] target, int at) {
    int start = sign(value, target, at);
    double magnitude = Math.abs(value);
    if (magnitude == 0) {
      return layOut(0, 0, target, start);
    }
    if (magnitude >= LEAST_SHORT) {
      // The quotient of two exact doubles is correctly rounded: if it is the number, then these are
      // digits of it, and
      // up to 15 digits no other decimal reads back as the same number.
      for (int decimals = 0; decimals < SCALES.length; decimals++) {
        double scaled = magnitude * SCALES[decimals] + 0.5;
        if (scaled >= SHORT_DIGITS) {
          break;
        }
        long digits = (long) scaled;
        if (digits / SCALES[decimals] == magnitude) {
          return layOut(digits, -decimals, target, start);
        }
      }
    }
    ShortestDigits shortest = ShortestDigits.of(magnitude);
    return layOut(shortest.digits(), shortest.exponent(), target, start);
  }

  /** The same with the digits that a float needs: {@code 0.1f} is {@code 0.1}. */
  int write(float value, byte[] target, int at) {
    int start = sign(value, target, at);
    float magnitude = Math.abs(value);
    if (magnitude == 0) {
      return layOut(0, 0, target, start);
    }
    if (magnitude >= LEAST_SHORT) {
      // As above: a quotient rounded to a double and then to a float is correctly rounded, up to 6
      // digits are unique.
      for (int decimals = 0; decimals < SCALES.length; decimals++) {
        double scaled = magnitude * SCALES[decimals] + 0.5;
        if (scaled >= SHORT_FLOAT_DIGITS) {
          break;
        }
        long digits = (long) scaled;
        if ((float) (digits / SCALES[decimals]) == magnitude) {
          return layOut(digits, -decimals, target, start);
        }
      }
    }
    ShortestDigits shortest = ShortestDigits.of(magnitude);
    return layOut(shortest.digits(), shortest.exponent(), target, start);
  }

  /** The finite number as a string. */
  String text(double value) {
    byte[] text = new byte[MAX_LENGTH];
    return new String(text, 0, write(value, text, 0), StandardCharsets.US_ASCII);
  }

  private static int sign(double value, byte[] target, int at) {
    if (Double.doubleToRawLongBits(value) >= 0) {
      return at;
    }
    target[at] = '-';
    return at + 1;
  }

  /** Writes {@code digits} times ten to the power of {@code scale}. */
  private int layOut(long digits, int scale, byte[] target, int at) {
    int count = DecimalDigits.count(digits);
    int exponent = count + scale - 1;
    if (exponent >= LEAST_EXPONENT || exponent < leastPlainExponent) {
      return withExponent(digits, count, exponent, target, at);
    }
    if (scale >= 0) {
      int end = DecimalDigits.write(digits * POWERS[scale], target, at);
      target[end] = '.';
      target[end + 1] = '0';
      return end + 2;
    }
    if (-scale < POWERS.length) {
      int point = DecimalDigits.write(digits / POWERS[-scale], target, at);
      target[point] = '.';
      return DecimalDigits.writePadded(digits % POWERS[-scale], -scale, target, point + 1);
    }
    target[at] = '0';
    target[at + 1] = '.';
    return DecimalDigits.writePadded(digits, -scale, target, at + 2);
  }

  private int withExponent(long digits, int count, int exponent, byte[] target, int at) {
    long unit = POWERS[count - 1];
    target[at] = (byte) ('0' + digits / unit);
    int end = at + 1;
    if (count > 1) {
      target[end] = '.';
      end = DecimalDigits.writePadded(digits % unit, count - 1, target, end + 1);
    }
    target[end] = 'e';
    target[end + 1] = (byte) (exponent < 0 ? '-' : '+');
    int magnitude = Math.abs(exponent);
    int width = Math.max(exponentWidth, DecimalDigits.count(magnitude));
    return DecimalDigits.writePadded(magnitude, width, target, end + 2);
  }

  private static long[] powersOfTen() {
    long[] powers = new long[19];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }
}
