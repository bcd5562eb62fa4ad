package dev.turboapi.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accepts everything. */
final class AnyShape extends Shape {
  static final AnyShape INSTANCE = new AnyShape();

  private AnyShape() {}

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    return value;
  }
}
