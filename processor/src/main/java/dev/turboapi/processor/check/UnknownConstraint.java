package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.RouteModel;
import java.util.List;

/** A constraint that would not be checked must not look as if it were. */
final class UnknownConstraint implements Rule {
  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    check(parameter.constraints(), parameter.name(), reporter);
  }

  @Override
  public void check(ObjectModel object, Reporter reporter) {
    object
        .parts()
        .forEach(
            p -> check(p.constraints(), object.name().simpleName() + "." + p.name(), reporter));
  }

  private static void check(List<ConstraintModel> constraints, String use, Reporter reporter) {
    constraints.stream()
        .filter(ConstraintModel.Unknown.class::isInstance)
        .forEach(
            constraint ->
                reporter.error(
                    constraint.position(),
                    "@%s on \"%s\" is not checked by this version."
                        .formatted(constraint.annotation(), use),
                    "Supported are, on the value itself: @NotNull, @NotBlank, @NotEmpty, @Size,"
                        + " @Pattern, @Min, @Max, @DecimalMin, @DecimalMax, @Positive,"
                        + " @PositiveOrZero, @Negative and @NegativeOrZero."));
  }
}
