package dev.turboapi.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scalar with conditions on its value. */
final class ConstrainedScalar extends Shape {
  private final Scalar<?> scalar;
  private final List<Constraint> constraints;

  ConstrainedScalar(Scalar<?> scalar, List<Constraint> constraints) {
    this.scalar = scalar;
    this.constraints = constraints;
  }

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    Object converted = scalar.explain(value, location, errors);
    if (converted == null) {
      return null;
    }
    for (Constraint constraint : constraints) {
      Fault fault = constraint.fault(converted);
      if (fault != null) {
        errors.add(fault.at(location, value));
        return null;
      }
    }
    return converted;
  }

  @Override
  Shape with(Constraint constraint) {
    if (!scalar.allows(constraint)) {
      return super.with(constraint);
    }
    List<Constraint> all = new ArrayList<>(constraints);
    all.add(constraint);
    all.sort(Constraint.ORDER);
    return new ConstrainedScalar(scalar, List.copyOf(all));
  }
}
