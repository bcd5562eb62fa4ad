package dev.turboapi.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintModel.All;
import dev.turboapi.processor.model.ConstraintModel.Bound;
import dev.turboapi.processor.model.ConstraintModel.Check;
import dev.turboapi.processor.model.ConstraintModel.Digits;
import dev.turboapi.processor.model.ConstraintModel.Email;
import dev.turboapi.processor.model.ConstraintModel.Length;
import dev.turboapi.processor.model.ConstraintModel.Matches;
import dev.turboapi.processor.model.ConstraintModel.NotBlank;
import dev.turboapi.processor.model.ConstraintModel.NotNull;
import dev.turboapi.processor.model.ConstraintModel.Time;
import dev.turboapi.processor.model.ConstraintModel.Truth;
import dev.turboapi.processor.model.ConstraintModel.Validated;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Constraints as calls on a shape, which say what the explainer has to say of a value. */
final class Narrowings {
  private final Conditions conditions;

  Narrowings(Conditions conditions) {
    this.conditions = conditions;
  }

  /** The constraints that pydantic has words for. */
  CodeBlock known(TypeModel type, List<ConstraintModel> constraints) {
    return constraints.stream()
        .flatMap(constraint -> known(type, constraint).stream())
        .collect(CodeBlock.joining(""));
  }

  /** The others, which are reported as a user's own function would be. */
  CodeBlock others(TypeModel type, List<ConstraintModel> constraints) {
    return constraints.stream()
        .filter(constraint -> known(type, constraint).isEmpty())
        .map(constraint -> other(type, constraint))
        .collect(CodeBlock.joining(""));
  }

  /** Whether a user's validator judges the value. */
  static boolean needValue(List<ConstraintModel> constraints) {
    return constraints.stream()
        .anyMatch(
            constraint ->
                constraint.check() instanceof Validated
                    || (constraint.check() instanceof All all && needValue(all.parts())));
  }

  private static Optional<CodeBlock> known(TypeModel type, ConstraintModel constraint) {
    Check check = constraint.check();
    if (check instanceof NotNull) {
      return Optional.of(CodeBlock.of(""));
    }
    return constraint.message().isPresent() ? Optional.empty() : known(type, check);
  }

  private static Optional<CodeBlock> known(TypeModel type, Check check) {
    Optional<ScalarKind> kind =
        type instanceof TypeModel.Scalar scalar ? Optional.of(scalar.kind()) : Optional.empty();
    if (check instanceof Bound bound && kind.filter(ScalarKind::isNumber).isPresent()) {
      return Optional.of(
          CodeBlock.of(
              ".$L($S)",
              bound.relation().name().toLowerCase(Locale.ROOT),
              bound.value().toPlainString()));
    }
    if (check instanceof Digits digits && kind.filter(ScalarKind.DECIMAL::equals).isPresent()) {
      return Optional.of(CodeBlock.of(".digits($L, $L)", digits.whole(), digits.places()));
    }
    if (check instanceof Length length) {
      return Optional.of(length(length));
    }
    if (check instanceof Matches matches) {
      return Optional.of(CodeBlock.of(".pattern($S)", matches.regex()));
    }
    if (check instanceof Time time
        && time.tense().isStrict()
        && kind.filter(ScalarKind::isMoment).isPresent()) {
      return Optional.of(CodeBlock.of(".$L()", time.tense().method()));
    }
    if (check instanceof Email) {
      return Optional.of(CodeBlock.of(".email()"));
    }
    return check instanceof NotBlank ? Optional.of(CodeBlock.of(".notBlank()")) : Optional.empty();
  }

  private static CodeBlock length(Length length) {
    CodeBlock.Builder calls = CodeBlock.builder();
    if (length.min() > 0) {
      calls.add(".minLength($L)", length.min());
    }
    if (length.max() < Integer.MAX_VALUE) {
      calls.add(".maxLength($L)", length.max());
    }
    return calls.build();
  }

  private CodeBlock other(TypeModel type, ConstraintModel constraint) {
    if (constraint.check() instanceof Validated validated) {
      return CodeBlock.of(".satisfying($L)", conditions.validator(type, validated));
    }
    return CodeBlock.of(
        ".satisfying(($T value) -> $L, $S)",
        TypeNames.of(type),
        conditions.of("value", "value", type, constraint.check()),
        constraint.message().orElseGet(() -> words(type, constraint.check())));
  }

  /** What is said of a constraint that neither pydantic nor the user has words for. */
  private static String words(TypeModel type, Check check) {
    if (check instanceof Bound bound) {
      return "must be a number %s %s"
          .formatted(bound.relation().words(), bound.value().toPlainString());
    }
    if (check instanceof Digits digits) {
      String whole =
          "must have at most %s digit%s".formatted(digits.whole(), digits.whole() == 1 ? "" : "s");
      return type.equals(TypeModel.text())
          ? whole + " before the decimal point and %d after it".formatted(digits.places())
          : whole;
    }
    if (check instanceof Time time) {
      return "must be " + time.tense().words();
    }
    return "must be " + ((Truth) check).expected();
  }
}
