package dev.turboapi.schema;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Whole numbers in pydantic's lax mode. */
final class Integers {
  private static final Fault NO_INTEGER = Fault.of("int_type", "Input should be a valid integer");
  private static final Fault UNREADABLE =
      Fault.of(
          "int_parsing", "Input should be a valid integer, unable to parse string as an integer");
  static final Fault TOO_LARGE =
      Fault.of(
          "int_parsing_size", "Unable to parse input string as an integer, exceeded maximum size");
  private static final Fault FRACTION =
      Fault.of(
          "int_from_float", "Input should be a valid integer, got a number with a fractional part");

  /** So many digits always fit into a long. */
  private static final int SAFE_DIGITS = 18;

  /** Python's limit for turning text into an integer. */
  private static final int MAX_LENGTH = 4300;

  private Integers() {}

  /**
   * @throws Unbindable if the text is no whole number of that range
   */
  static long parse(String text, long min, long max) {
    int start = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - start;
    if (digits == 0 || digits > SAFE_DIGITS) {
      return inRange(parseUnusual(text), min, max);
    }
    long value = 0;
    for (int i = start; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return inRange(parseUnusual(text), min, max);
      }
      value = value * 10 + digit;
    }
    return inRange(start == 0 ? value : -value, min, max);
  }

  /**
   * @throws Unbindable if the JSON value, which is not text, makes no whole number of that range
   */
  static long convert(@Nullable Object json, long min, long max) {
    if (json instanceof Long integer) {
      return inRange(integer, min, max);
    }
    if (json instanceof Double number) {
      return inRange(truncate(number), min, max);
    }
    if (json instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    throw (json instanceof BigInteger ? TOO_LARGE : NO_INTEGER).unbindable();
  }

  private static long inRange(long value, long min, long max) {
    if (value < min || value > max) {
      throw TOO_LARGE.unbindable();
    }
    return value;
  }

  private static long truncate(double number) {
    if (!Double.isFinite(number)) {
      throw Floats.NOT_FINITE.unbindable();
    }
    if (number % 1 != 0) {
      throw FRACTION.unbindable();
    }
    if (number <= Long.MIN_VALUE || number >= Long.MAX_VALUE) {
      throw TOO_LARGE.unbindable();
    }
    return (long) number;
  }

  private static long parseUnusual(String text) {
    try {
      return Long.parseLong(digits(text));
    } catch (NumberFormatException e) {
      throw TOO_LARGE.unbindable();
    }
  }

  /**
   * The number as Java reads it: digits after an optional minus sign.
   *
   * @throws Unbindable if the text is no whole number, or of more digits than Python reads
   */
  static String digits(String text) {
    int digits = plainDigits(text);
    if (digits > MAX_LENGTH) {
      throw TOO_LARGE.unbindable();
    }
    String number = digits > 0 && digits == text.length() ? text : cleaned(text);
    if (number == null || number.length() > MAX_LENGTH || plainDigits(number) != number.length()) {
      throw UNREADABLE.unbindable();
    }
    return number;
  }

  /** Whether the JSON value is a whole number that does not fit into a long, or the text of one. */
  static boolean exceedsLong(@Nullable Object json) {
    if (!(json instanceof String text)) {
      return json instanceof BigInteger;
    }
    try {
      return new BigInteger(digits(text)).bitLength() >= Long.SIZE;
    } catch (Unbindable e) {
      return false;
    }
  }

  /** How far the text is a JSON integer: 0 if it does not begin with one. */
  private static int plainDigits(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
      if (end == start + 1 && text.charAt(start) == '0') {
        break;
      }
    }
    return end == start ? 0 : end;
  }

  /**
   * The text without what pydantic allows in it beyond a JSON integer: white space around, a plus
   * sign, leading zeros, {@code .0}, underscores between digits. Step for step as in pydantic,
   * since what it says of {@code 0__1} (1) follows from its steps only. Null if there is nothing to
   * clean.
   */
  private static @Nullable String cleaned(String text) {
    String rest = WhiteSpace.trim(text);
    if (rest.startsWith("+")) {
      rest = rest.substring(1);
      if (rest.startsWith("-")) {
        return null;
      }
    }
    boolean negative = rest.startsWith("-");
    if (negative) {
      rest = rest.substring(1);
      if (rest.startsWith("-") || rest.startsWith("+")) {
        return null;
      }
    }
    rest = withoutLeadingZeros(rest);
    if (rest == null) {
      return null;
    }
    int point = rest.indexOf('.');
    if (point >= 0 && point + 1 < rest.length() && isAll('0', rest, point + 1)) {
      rest = rest.substring(0, point);
    }
    String joined = Floats.withoutUnderscores(rest);
    rest = joined == null ? rest : joined;
    return negative ? "-" + rest : rest;
  }

  /**
   * Keeps one zero if there is nothing else, or before a point. Null if it does not begin like a
   * number.
   */
  private static @Nullable String withoutLeadingZeros(String text) {
    if (text.isEmpty() || !(isDigit(text.charAt(0)) || text.charAt(0) == '-')) {
      return null;
    }
    if (text.charAt(0) != '0') {
      return text;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        return text.substring(i - 1);
      }
      if (c == '-' || (isDigit(c) && c != '0')) {
        return text.substring(i);
      }
      if (c != '0' && c != '_') {
        return null;
      }
    }
    return text.substring(text.length() - 1);
  }

  private static boolean isAll(char wanted, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) != wanted) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
