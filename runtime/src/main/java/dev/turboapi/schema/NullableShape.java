package dev.turboapi.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another shape, or null. */
final class NullableShape extends Shape {
  private final Shaped value;

  NullableShape(Shaped value) {
    this.value = value;
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.nullable(value);
  }

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    return value == null ? null : this.value.shape().explain(value, location, errors);
  }

  @Override
  public void arrange(@Nullable Object value) {
    this.value.shape().arrange(value);
  }

  @Override
  public boolean takesMany() {
    return value.shape().takesMany();
  }

  @Override
  Shape with(Constraint constraint) {
    return new NullableShape(value.shape().with(constraint));
  }
}
