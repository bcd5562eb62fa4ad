package dev.turboapi.schema;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A condition that pydantic has no words for; reported as a user's validator function would be. */
record Condition(Predicate<Object> holds, String message) implements Constraint {
  @Override
  public @Nullable Fault fault(Object value) {
    return holds.test(value) ? null : Fault.ofValue(message);
  }

  @Override
  public int rank() {
    return LAST;
  }

  @Override
  public boolean isGeneral() {
    return true;
  }
}
