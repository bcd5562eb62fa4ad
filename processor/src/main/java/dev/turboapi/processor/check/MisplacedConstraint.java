package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintModel.Bound;
import dev.turboapi.processor.model.ConstraintModel.Check;
import dev.turboapi.processor.model.ConstraintModel.Digits;
import dev.turboapi.processor.model.ConstraintModel.Length;
import dev.turboapi.processor.model.ConstraintModel.Matches;
import dev.turboapi.processor.model.ConstraintModel.NotNull;
import dev.turboapi.processor.model.ConstraintModel.Null;
import dev.turboapi.processor.model.ConstraintModel.Time;
import dev.turboapi.processor.model.ConstraintModel.Truth;
import dev.turboapi.processor.model.ConstraintModel.Unchecked;
import dev.turboapi.processor.model.ConstraintModel.Validated;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeText;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A constraint stands on a type that it can judge. */
final class MisplacedConstraint implements Rule {
  private static final String REMEDY = "Take it away, or change the type.";

  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    if (!parameter.source().sent()) {
      return; // What is wrong there is said by another rule.
    }
    if (parameter.object().isEmpty()) {
      check(parameter.constraints(), parameter.type(), parameter.name(), reporter);
      return;
    }
    parameter
        .constraints()
        .all()
        .forEach(
            constraint ->
                reporter.error(
                    constraint.position(),
                    "@%s on \"%s\" is not checked, since many parameters make it."
                        .formatted(constraint.annotation(), parameter.name()),
                    "Put it on the type %s.".formatted(TypeText.of(parameter.declared()))));
  }

  @Override
  public void check(ObjectModel object, Reporter reporter) {
    String name = object.name().simpleName();
    object.parts().forEach(p -> check(p.constraints(), p.type(), name + "." + p.name(), reporter));
  }

  @Override
  public void checkWhole(ObjectModel object, Reporter reporter) {
    check(
        object.checks().constraints().toList(),
        object.asType(),
        object.name().simpleName(),
        reporter);
  }

  private static void check(
      ConstraintsModel constraints, TypeModel type, String use, Reporter reporter) {
    TypeModel present = type.present();
    if (present instanceof TypeModel.Unsupported) {
      return; // What is wrong there is said by another rule.
    }
    check(constraints.own(), type, use, reporter);
    if (present instanceof TypeModel.Sequence sequence) {
      check(constraints.elements(), sequence.element(), use, reporter);
    } else if (present instanceof TypeModel.Dictionary dictionary) {
      check(constraints.argument(0), dictionary.key(), use, reporter);
      check(constraints.elements(), dictionary.value(), use, reporter);
    } else {
      constraints.arguments().stream()
          .flatMap(ConstraintsModel::all)
          .forEach(
              constraint ->
                  reporter.error(
                      constraint.position(),
                      "@%s stands in the type of \"%s\" where nothing is checked."
                          .formatted(constraint.annotation(), use),
                      "Put it on a record component, parameter or field, or on what a List, Set, Map, array or Optional holds."));
    }
  }

  private static void check(
      List<ConstraintModel> constraints, TypeModel type, String use, Reporter reporter) {
    constraints.stream()
        .flatMap(ConstraintModel::parts)
        .forEach(constraint -> check(constraint, type, use, reporter));
  }

  private static void check(
      ConstraintModel constraint, TypeModel type, String use, Reporter reporter) {
    boolean nullable = type.isOption() || type.isNullable();
    String annotation = constraint.annotation();
    if (constraint.check() instanceof Null && !nullable) {
      reporter.error(
          constraint.position(),
          "@%s on \"%s\" never holds, since the type has no null.".formatted(annotation, use),
          "Annotate the type with @Nullable.");
    } else if (constraint.check() instanceof NotNull && nullable) {
      reporter.error(
          constraint.position(),
          "@%s on \"%s\" contradicts its type, which has a null.".formatted(annotation, use),
          "Take one of the two away.");
    } else if (!fits(constraint.check(), type.present())) {
      reporter.error(
          constraint.position(),
          "@%s says nothing about \"%s\", which is no %s."
              .formatted(annotation, use, judged(constraint.check())),
          REMEDY);
    } else if (constraint.check() instanceof Matches matches) {
      checkRegex(constraint, matches.regex(), use, reporter);
    }
  }

  private static void checkRegex(
      ConstraintModel constraint, String regex, String use, Reporter reporter) {
    try {
      Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      reporter.error(
          constraint.position(),
          "The pattern of \"%s\" is no regular expression: %s.".formatted(use, e.getDescription()),
          "Mend it near index %d.".formatted(e.getIndex()));
    }
  }

  private static boolean fits(Check check, TypeModel type) {
    if (check instanceof Validated
        || check instanceof Null
        || check instanceof NotNull
        || check instanceof Unchecked) {
      return true;
    }
    if (check instanceof Bound bound) {
      return isScalar(type, ScalarKind::isNumber) || (bound.ofText() && isText(type));
    }
    if (check instanceof Digits) {
      return isText(type) || isScalar(type, kind -> kind.isInteger() || kind == ScalarKind.DECIMAL);
    }
    if (check instanceof Length) {
      return isText(type)
          || isScalar(type, ScalarKind.BYTES::equals)
          || type instanceof TypeModel.Sequence
          || type instanceof TypeModel.Dictionary;
    }
    if (check instanceof Time) {
      return isScalar(type, ScalarKind::isTime);
    }
    return check instanceof Truth ? isScalar(type, ScalarKind.BOOLEAN::equals) : isText(type);
  }

  private static boolean isText(TypeModel type) {
    return isScalar(type, ScalarKind.STRING::equals);
  }

  private static boolean isScalar(TypeModel type, Predicate<ScalarKind> kinds) {
    return type instanceof TypeModel.Scalar scalar && kinds.test(scalar.kind());
  }

  private static String judged(Check check) {
    if (check instanceof Bound bound) {
      return bound.ofText() ? "number or text" : "number";
    }
    if (check instanceof Digits) {
      return "whole number, decimal or text";
    }
    if (check instanceof Length) {
      return "text, list, set or map";
    }
    if (check instanceof Time) {
      return "date or time";
    }
    return check instanceof Truth ? "boolean" : "text";
  }
}
