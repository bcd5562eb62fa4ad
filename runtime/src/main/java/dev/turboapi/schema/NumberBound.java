package dev.turboapi.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A bound of a number. Compares as Java's operators do, since that is what generated code says: a
 * double as a double, so that NaN is on no side of any bound; whole numbers and decimals exactly.
 */
record NumberBound(Comparison comparison, BigDecimal bound) implements Constraint {
  enum Comparison {
    LE(0, "less_than_equal", "le", "less than or equal to"),
    LT(1, "less_than", "lt", "less than"),
    GE(2, "greater_than_equal", "ge", "greater than or equal to"),
    GT(3, "greater_than", "gt", "greater than");

    private final int rank;
    private final String type;
    private final String key;
    private final String words;

    Comparison(int rank, String type, String key, String words) {
      this.rank = rank;
      this.type = type;
      this.key = key;
      this.words = words;
    }

    boolean holds(double value, double bound) {
      return switch (this) {
        case LE -> value <= bound;
        case LT -> value < bound;
        case GE -> value >= bound;
        case GT -> value > bound;
      };
    }
  }

  @Override
  public @Nullable Fault fault(Object value) {
    boolean holds =
        isFloating(value)
            ? comparison.holds(((Number) value).doubleValue(), bound.doubleValue())
            : comparison.holds(exact(value).compareTo(bound), 0);
    if (holds) {
      return null;
    }
    return Fault.of(
        comparison.type,
        "Input should be " + comparison.words + " " + text(value),
        Fault.context(comparison.key, json(value)));
  }

  @Override
  public int rank() {
    return comparison.rank;
  }

  @Override
  public String subject() {
    return "numbers";
  }

  private static boolean isFloating(Object value) {
    return value instanceof Double || value instanceof Float;
  }

  private static BigDecimal exact(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    return value instanceof BigInteger integer
        ? new BigDecimal(integer)
        : BigDecimal.valueOf(((Number) value).longValue());
  }

  /**
   * A decimal's bound keeps its digits, any other is written as short as can be, without an
   * exponent.
   */
  private String text(Object value) {
    return value instanceof BigDecimal
        ? bound.toString()
        : bound.stripTrailingZeros().toPlainString();
  }

  /** The bound as a JSON number of the value's kind. */
  private Number json(Object value) {
    boolean whole =
        value instanceof BigDecimal ? bound.scale() <= 0 : bound.stripTrailingZeros().scale() <= 0;
    if (isFloating(value) || !whole) {
      return bound.doubleValue();
    }
    BigInteger integer = bound.toBigInteger();
    return integer.bitLength() < Long.SIZE ? (Number) integer.longValue() : integer;
  }
}
