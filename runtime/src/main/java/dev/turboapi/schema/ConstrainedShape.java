package dev.turboapi.schema;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A shape with conditions on the value that it makes. */
final class ConstrainedShape extends Shape {
  private final Shape shape;
  private final List<Constraint> constraints;

  ConstrainedShape(Shape shape, List<Constraint> constraints) {
    this.shape = shape;
    this.constraints = constraints;
  }

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    int before = errors.size();
    Object converted = shape.explain(value, location, errors);
    if (converted == null || errors.size() > before) {
      return null;
    }
    Object judged = converted instanceof MadeShape.Made made ? made.value() : converted;
    if (judged == null) {
      return null;
    }
    for (Constraint constraint : constraints) {
      Fault fault = constraint.fault(judged);
      if (fault != null) {
        errors.add(fault.at(location, value));
        return null;
      }
    }
    return converted;
  }

  @Override
  public void arrange(@Nullable Object value) {
    shape.arrange(value);
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return shape.accept(visitor);
  }

  @Override
  public boolean takesMany() {
    return shape.takesMany();
  }

  @Override
  public boolean takesInMemory() {
    return shape.takesInMemory();
  }

  @Override
  boolean allows(Constraint constraint) {
    return shape.allows(constraint);
  }

  @Override
  Shape constrained(Constraint constraint) {
    if (shape instanceof ContainerShape && !constraint.isGeneral()) {
      return new ConstrainedShape(shape.constrained(constraint), constraints);
    }
    return new ConstrainedShape(
        shape,
        Stream.concat(constraints.stream(), Stream.of(constraint))
            .sorted(Constraint.ORDER)
            .toList());
  }
}
