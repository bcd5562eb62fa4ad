package dev.turboapi.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses everything but null. */
final class NoneShape extends Shape {
  static final NoneShape INSTANCE = new NoneShape();

  private static final Fault NOT_NONE = Fault.of("none_required", "Input should be None");

  private NoneShape() {}

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    if (value != null) {
      errors.add(NOT_NONE.at(location, value));
    }
    return null;
  }
}
