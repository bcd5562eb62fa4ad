package dev.turboapi.schema;

import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Floating-point numbers in pydantic's lax mode. */
final class Floats {
  static final Fault NOT_FINITE = Fault.of("finite_number", "Input should be a finite number");

  private static final Fault NO_NUMBER = Fault.of("float_type", "Input should be a valid number");
  private static final Fault UNREADABLE =
      Fault.of(
          "float_parsing", "Input should be a valid number, unable to parse string as a number");

  private Floats() {}

  /**
   * @throws Unbindable if the text is no number
   */
  static double parse(String text) {
    if (isNumber(text)) {
      return Double.parseDouble(text);
    }
    String trimmed = WhiteSpace.trim(text);
    if (isNumber(trimmed)) {
      return Double.parseDouble(trimmed);
    }
    if (isSpecial(trimmed)) {
      return special(trimmed);
    }
    String joined = withoutUnderscores(text);
    if (joined != null && isNumber(joined)) {
      return Double.parseDouble(joined);
    }
    if (joined != null && isSpecial(joined)) {
      return special(joined);
    }
    throw UNREADABLE.unbindable();
  }

  /**
   * @throws Unbindable if the JSON value, which is not text, makes no number
   */
  static double convert(@Nullable Object json) {
    if (json instanceof Double || json instanceof Long) {
      return ((Number) json).doubleValue();
    }
    if (json instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    if (json instanceof BigInteger integer && Double.isFinite(integer.doubleValue())) {
      return integer.doubleValue();
    }
    throw NO_NUMBER.unbindable();
  }

  /**
   * The text without underscores; null if it has none or they do not all stand alone and inside.
   */
  static @Nullable String withoutUnderscores(String text) {
    if (text.startsWith("_") || text.endsWith("_") || text.contains("__") || !text.contains("_")) {
      return null;
    }
    return text.replace("_", "");
  }

  /**
   * Whether it is an optional sign, digits with or without a point, and an optional exponent;
   * nothing more of Java's.
   */
  static boolean isNumber(String text) {
    int i = afterSign(text, 0);
    int afterWhole = afterDigits(text, i);
    int digits = afterWhole - i;
    i = afterWhole;
    if (i < text.length() && text.charAt(i) == '.') {
      int afterFraction = afterDigits(text, i + 1);
      digits += afterFraction - (i + 1);
      i = afterFraction;
    }
    if (digits > 0 && i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      int exponent = afterSign(text, i + 1);
      i = afterDigits(text, exponent);
      digits = i - exponent;
    }
    return digits > 0 && i == text.length();
  }

  /** Whether it is infinity or not a number, in any case and with any sign. */
  private static boolean isSpecial(String text) {
    return switch (text.substring(afterSign(text, 0)).toLowerCase(Locale.ROOT)) {
      // No other letter than the ASCII one has n, f, a, t or y as its lower case; dotted capital I
      // has two.
      case "nan", "inf", "infinity" -> true;
      default -> false;
    };
  }

  private static double special(String text) {
    if (text.endsWith("n") || text.endsWith("N")) {
      return Double.NaN;
    }
    return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }

  private static int afterSign(String text, int from) {
    boolean signed = from < text.length() && (text.charAt(from) == '+' || text.charAt(from) == '-');
    return signed ? from + 1 : from;
  }

  private static int afterDigits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }
}
