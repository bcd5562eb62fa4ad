package dev.turboapi.schema;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many digits a decimal may have on both sides of its point. As pydantic has it, zeros at the
 * end need not be counted, and all digits together are judged first.
 */
record DecimalDigits(int whole, int places) implements Constraint {
  /** The digits of a number as Python's {@code Decimal} counts them. */
  private record Count(long all, long places) {
    static Count of(BigDecimal value) {
      long scale = value.scale();
      long digits = value.precision() + Math.max(-scale, 0);
      return new Count(Math.max(digits, scale), Math.max(scale, 0));
    }

    long whole() {
      return all - places;
    }
  }

  boolean holds(BigDecimal value) {
    return fault(value) == null;
  }

  @Override
  public @Nullable Fault fault(Object value) {
    BigDecimal decimal = (BigDecimal) value;
    Count written = Count.of(decimal);
    Count shortest = Count.of(decimal.stripTrailingZeros());
    int all = whole + places;
    if (Math.min(written.all, shortest.all) > all) {
      return fault(
          "decimal_max_digits",
          "max_digits",
          all,
          "%d digit%s in total".formatted(all, Constraint.plural(all)));
    }
    if (Math.min(written.places, shortest.places) > places) {
      return fault(
          "decimal_max_places",
          "decimal_places",
          places,
          "%d decimal place%s".formatted(places, Constraint.plural(places)));
    }
    if (Math.min(written.whole(), shortest.whole()) > whole) {
      return fault(
          "decimal_whole_digits",
          "whole_digits",
          whole,
          "%d digit%s before the decimal point".formatted(whole, Constraint.plural(whole)));
    }
    return null;
  }

  private static Fault fault(String type, String key, int limit, String what) {
    return Fault.of(
        type, "Decimal input should have no more than " + what, Fault.context(key, (long) limit));
  }

  @Override
  public int rank() {
    return -1;
  }

  @Override
  public String subject() {
    return "decimals";
  }
}
