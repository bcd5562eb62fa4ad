package dev.turboapi.json;

import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * The fewest digits of a positive number and the power of ten of the last one. Taken from Jackson's
 * Schubfach, since {@link Double#toString} writes too many digits before Java 19.
 */
record ShortestDigits(long digits, int exponent) {

  static ShortestDigits of(double value) {
    ShortestDigits shortest = ofJavaText(NumberOutput.toString(value, true));
    ShortestDigits shorter = shortest.rounded();
    boolean same =
        value < Double.MIN_NORMAL
            && shortest.digits < 100
            && Double.parseDouble(shorter.javaText()) == value;
    return same ? shorter : shortest;
  }

  static ShortestDigits of(float value) {
    ShortestDigits shortest = ofJavaText(NumberOutput.toString(value, true));
    ShortestDigits shorter = shortest.rounded();
    boolean same =
        value < Float.MIN_NORMAL
            && shortest.digits < 100
            && Float.parseFloat(shorter.javaText()) == value;
    return same ? shorter : shortest;
  }

  /** Reads Java's form, {@code 123.45} or {@code 1.2345E-20}. */
  private static ShortestDigits ofJavaText(String text) {
    long digits = 0;
    int exponent = 0;
    boolean fraction = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'E') {
        exponent += Integer.parseInt(text, i + 1, text.length(), 10);
        break;
      }
      if (c == '.') {
        fraction = true;
      } else {
        digits = digits * 10 + (c - '0');
        exponent -= fraction ? 1 : 0;
      }
    }
    return new ShortestDigits(digits, exponent).withoutTrailingZeros();
  }

  /** One digit less. Java writes at least two ({@code 4.9E-324}) where one would do. */
  private ShortestDigits rounded() {
    return new ShortestDigits((digits + 5) / 10, exponent + 1).withoutTrailingZeros();
  }

  private ShortestDigits withoutTrailingZeros() {
    long rest = digits;
    int power = exponent;
    while (rest != 0 && rest % 10 == 0) {
      rest /= 10;
      power++;
    }
    return new ShortestDigits(rest, power);
  }

  private String javaText() {
    return digits + "E" + exponent;
  }
}
