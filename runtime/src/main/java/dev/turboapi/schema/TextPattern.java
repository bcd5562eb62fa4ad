package dev.turboapi.schema;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern that occurs in a text; reported as it was written, not as Java had to have it. */
record TextPattern(String regex, Pattern pattern) implements Constraint {
  @Override
  public @Nullable Fault fault(Object value) {
    if (Constraints.matches((String) value, pattern)) {
      return null;
    }
    return Fault.of(
        "string_pattern_mismatch",
        "String should match pattern '" + regex + "'",
        Fault.context("pattern", regex));
  }

  @Override
  public int rank() {
    return 2;
  }
}
