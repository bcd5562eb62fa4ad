package dev.turboapi.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON values as Python shows them, which pydantic does within messages. */
final class PythonLiteral {
  private PythonLiteral() {}

  /** What Python's {@code str} makes of a value. */
  static String text(@Nullable Object json) {
    return json instanceof String text ? text : literal(json);
  }

  /** A text as a literal, in single quotes unless only such are in it. */
  static String quoted(String text) {
    char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
    StringBuilder literal = new StringBuilder().append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (Character.isISOControl(c)) {
            literal.append("\\x%02x".formatted((int) c));
          } else {
            literal.append(c == quote || c == '\\' ? "\\" : "").append(c);
          }
        }
      }
    }
    return literal.append(quote).toString();
  }

  private static String literal(@Nullable Object json) {
    if (json == null) {
      return "None";
    }
    if (json instanceof Boolean flag) {
      return flag ? "True" : "False";
    }
    if (json instanceof Double number) {
      return number(number);
    }
    if (json instanceof List<?> elements) {
      return elements.stream()
          .map(PythonLiteral::literal)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (json instanceof Map<?, ?> members) {
      return members.entrySet().stream()
          .map(member -> literal(member.getKey()) + ": " + literal(member.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return json instanceof String text ? quoted(text) : json.toString();
  }

  private static String number(double number) {
    if (!Double.isFinite(number)) {
      return Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
    }
    if (number == 0) {
      return Double.toString(number);
    }
    BigDecimal digits = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    int exponent = digits.precision() - digits.scale() - 1;
    if (exponent >= -4 && exponent < 16) {
      String plain = digits.toPlainString();
      return plain.contains(".") ? plain : plain + ".0";
    }
    BigDecimal mantissa = digits.movePointLeft(exponent);
    return "%se%s%02d"
        .formatted(mantissa.toPlainString(), exponent < 0 ? "-" : "+", Math.abs(exponent));
  }
}
