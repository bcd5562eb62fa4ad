package dev.turboapi.schema;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** JSON values as Python shows them in messages. */
final class PythonLiteral {
  /** Up to here Python writes a float without an exponent. */
  static final int PLAIN_EXPONENT = 16;

  static final int LEAST_PLAIN_EXPONENT = -4;

  private PythonLiteral() {}

  /** As {@code str} does: a text is itself. */
  static String text(@Nullable Object json) {
    return json instanceof String text ? text : literal(json);
  }

  /** As {@code repr} does: a text is in quotes. */
  static String literal(@Nullable Object json) {
    if (json == null) {
      return "None";
    }
    if (json instanceof String text) {
      return quoted(text);
    }
    if (json instanceof Boolean truth) {
      return truth ? "True" : "False";
    }
    if (json instanceof Double || json instanceof Float) {
      // By way of the text, since a float has fewer digits than the double of the same value.
      return number(Double.parseDouble(json.toString()));
    }
    if (json instanceof List<?> items) {
      StringJoiner list = new StringJoiner(", ", "[", "]");
      items.forEach(item -> list.add(literal(item)));
      return list.toString();
    }
    if (json instanceof Map<?, ?> members) {
      StringJoiner map = new StringJoiner(", ", "{", "}");
      members.forEach((name, value) -> map.add(literal(name) + ": " + literal(value)));
      return map.toString();
    }
    return json.toString();
  }

  private static String number(double number) {
    if (!Double.isFinite(number)) {
      return Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
    }
    BigDecimal shortest = new BigDecimal(NumberOutput.toString(number, true)).stripTrailingZeros();
    String sign = Math.copySign(1, number) < 0 ? "-" : "";
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (exponent >= LEAST_PLAIN_EXPONENT && exponent < PLAIN_EXPONENT) {
      return sign + shortest.abs().setScale(Math.max(1, shortest.scale())).toPlainString();
    }
    String digits = shortest.unscaledValue().abs().toString();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return sign + digits.charAt(0) + fraction + "e%+03d".formatted(exponent);
  }

  static String quoted(String text) {
    char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
    StringBuilder quoted = new StringBuilder().append(quote);
    text.codePoints()
        .forEach(
            c -> {
              if (c == quote || c == '\\') {
                quoted.append('\\');
              }
              quoted.append(isPrintable(c) ? Character.toString(c) : escaped(c));
            });
    return quoted.append(quote).toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  private static String escaped(int c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> (c <= 0xFF ? "\\x%02x" : c <= 0xFFFF ? "\\u%04x" : "\\U%08x").formatted(c);
    };
  }
}
