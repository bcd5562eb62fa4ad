package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintModel.Unchecked;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.RouteModel;
import java.util.stream.Stream;

/** A constraint that would not be checked must not look as if it were. */
final class UnknownConstraint implements Rule {
  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    if (parameter.source().sent()) {
      check(parameter.constraints().all(), parameter.name(), reporter);
    }
  }

  @Override
  public void check(ObjectModel object, Reporter reporter) {
    String name = object.name().simpleName();
    object.parts().forEach(p -> check(p.constraints().all(), name + "." + p.name(), reporter));
  }

  @Override
  public void checkWhole(ObjectModel object, Reporter reporter) {
    check(object.checks().constraints(), object.name().simpleName(), reporter);
  }

  private static void check(Stream<ConstraintModel> constraints, String use, Reporter reporter) {
    constraints
        .flatMap(ConstraintModel::parts)
        .forEach(
            constraint -> {
              if (constraint.check() instanceof Unchecked unchecked) {
                reporter.error(
                    constraint.position(),
                    "@%s on \"%s\" %s.".formatted(constraint.annotation(), use, unchecked.reason()),
                    unchecked.remedy());
              }
            });
  }
}
