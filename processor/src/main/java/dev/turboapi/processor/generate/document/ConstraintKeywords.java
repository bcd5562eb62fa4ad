package dev.turboapi.processor.generate.document;

import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintModel.Bound;
import dev.turboapi.processor.model.ConstraintModel.Check;
import dev.turboapi.processor.model.ConstraintModel.Digits;
import dev.turboapi.processor.model.ConstraintModel.Email;
import dev.turboapi.processor.model.ConstraintModel.Length;
import dev.turboapi.processor.model.ConstraintModel.Matches;
import dev.turboapi.processor.model.ConstraintModel.NotBlank;
import dev.turboapi.processor.model.ConstraintModel.Null;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The constraints of a value as keywords of JSON Schema; of those reported as one, each. */
final class ConstraintKeywords {
  private static final String DECIMAL = "^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$";

  private static final String DECIMAL_DIGITS =
      "^(?!^[-+.]*$)[+-]?0*(?:\\d{0,%1$d}|(?=[\\d.]{1,%3$d}0*$)\\d{0,%1$d}\\.\\d{0,%2$d}0*$)";

  private final List<Check> checks;

  ConstraintKeywords(List<ConstraintModel> constraints) {
    checks =
        constraints.stream().flatMap(ConstraintModel::parts).map(ConstraintModel::check).toList();
  }

  /** Whether nothing but null may be there. */
  boolean isNull() {
    return checks.stream().anyMatch(Null.class::isInstance);
  }

  /** What a decimal may be as text. */
  String decimalPattern() {
    for (Check check : checks) {
      if (check instanceof Digits digits) {
        int length = digits.whole() + digits.places() + 1;
        return DECIMAL_DIGITS.formatted(digits.whole(), digits.places(), length);
      }
    }
    return DECIMAL;
  }

  /**
   * @param integer whether the number is whole; so are its bounds then, where they can be
   */
  void addBounds(Map<String, Object> schema, boolean integer) {
    for (Check check : checks) {
      if (check instanceof Bound bound) {
        String keyword =
            switch (bound.relation()) {
              case GT -> "exclusiveMinimum";
              case GE -> "minimum";
              case LT -> "exclusiveMaximum";
              case LE -> "maximum";
            };
        BigDecimal value = bound.value();
        boolean whole = integer && value.stripTrailingZeros().scale() <= 0;
        schema.put(keyword, whole ? value.toBigInteger() : (Object) value.doubleValue());
      }
    }
  }

  /**
   * @param what is counted: {@code Length}, {@code Items} or {@code Properties}
   */
  void addLength(Map<String, Object> schema, String what) {
    for (Check check : checks) {
      if (check instanceof Length length) {
        if (length.max() < Integer.MAX_VALUE) {
          schema.put("max" + what, length.max());
        }
        if (length.min() > 0) {
          schema.put("min" + what, length.min());
        }
      }
    }
  }

  void addText(Map<String, Object> schema) {
    for (Check check : checks) {
      if (check instanceof Matches matches) {
        schema.put("pattern", matches.regex());
      } else if (check instanceof NotBlank) {
        schema.putIfAbsent("minLength", 1);
        schema.putIfAbsent("pattern", "\\S");
      } else if (check instanceof Email) {
        schema.put("format", "email");
      }
    }
  }
}
