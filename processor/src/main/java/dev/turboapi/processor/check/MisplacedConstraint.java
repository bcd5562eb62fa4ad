package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A constraint stands on a type that it can judge. */
final class MisplacedConstraint implements Rule {
  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    check(parameter.constraints(), parameter.type(), parameter.name(), reporter);
  }

  @Override
  public void check(ObjectModel object, Reporter reporter) {
    object
        .parts()
        .forEach(
            p ->
                check(
                    p.constraints(),
                    p.type(),
                    object.name().simpleName() + "." + p.name(),
                    reporter));
  }

  private static void check(
      List<ConstraintModel> constraints, TypeModel type, String use, Reporter reporter) {
    for (ConstraintModel constraint : constraints) {
      if (!fits(constraint, type.present())) {
        reporter.error(
            constraint.position(),
            "@%s says nothing about \"%s\", which is no %s."
                .formatted(constraint.annotation(), use, judged(constraint)),
            "Take it away, or change the type.");
      } else if (constraint instanceof ConstraintModel.Matches matches) {
        checkRegex(matches, use, reporter);
      }
    }
  }

  private static void checkRegex(ConstraintModel.Matches matches, String use, Reporter reporter) {
    try {
      Pattern.compile(matches.regex());
    } catch (PatternSyntaxException e) {
      reporter.error(
          matches.position(),
          "The pattern of \"%s\" is no regular expression: %s.".formatted(use, e.getDescription()),
          "Mend it near index %d.".formatted(e.getIndex()));
    }
  }

  private static boolean fits(ConstraintModel constraint, TypeModel type) {
    if (type instanceof TypeModel.Unsupported) {
      return true; // What is wrong there is said by another rule.
    }
    boolean text = type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.STRING;
    if (constraint instanceof ConstraintModel.Bound) {
      return type instanceof TypeModel.Scalar scalar && scalar.kind().isNumber();
    }
    if (constraint instanceof ConstraintModel.Length) {
      boolean bytes = type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.BYTES;
      return text
          || bytes
          || type instanceof TypeModel.Sequence
          || type instanceof TypeModel.Dictionary;
    }
    return text || constraint instanceof ConstraintModel.Unknown;
  }

  private static String judged(ConstraintModel constraint) {
    if (constraint instanceof ConstraintModel.Bound) {
      return "number";
    }
    return constraint instanceof ConstraintModel.Length ? "text, list, set or map" : "text";
  }
}
