package dev.turboapi.processor.scan.constraint;

import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintModel.Bound;
import dev.turboapi.processor.model.ConstraintModel.Check;
import dev.turboapi.processor.model.ConstraintModel.Digits;
import dev.turboapi.processor.model.ConstraintModel.Email;
import dev.turboapi.processor.model.ConstraintModel.Length;
import dev.turboapi.processor.model.ConstraintModel.Matches;
import dev.turboapi.processor.model.ConstraintModel.NotBlank;
import dev.turboapi.processor.model.ConstraintModel.NotNull;
import dev.turboapi.processor.model.ConstraintModel.Null;
import dev.turboapi.processor.model.ConstraintModel.Relation;
import dev.turboapi.processor.model.ConstraintModel.Tense;
import dev.turboapi.processor.model.ConstraintModel.Time;
import dev.turboapi.processor.model.ConstraintModel.Truth;
import dev.turboapi.processor.model.ConstraintModel.Unchecked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the constraints that {@code jakarta.validation} brings. */
final class BuiltInConstraints {
  /**
   * What a double can hold, roughly; a bound past it says nothing, and would be very long as a
   * literal.
   */
  private static final int MAX_EXPONENT = 400;

  private BuiltInConstraints() {}

  static List<ConstraintModel> read(ConstraintAnnotation annotation) {
    return checks(annotation).stream()
        .map(
            check ->
                new ConstraintModel(
                    annotation.name(), check, annotation.writtenMessage(), annotation.position()))
        .toList();
  }

  private static List<Check> checks(ConstraintAnnotation annotation) {
    return switch (annotation.name()) {
      case "NotNull" -> List.of(new NotNull());
      case "Null" -> List.of(new Null());
      case "AssertTrue" -> List.of(new Truth(true));
      case "AssertFalse" -> List.of(new Truth(false));
      case "NotBlank" -> List.of(new NotBlank());
      case "NotEmpty" -> List.of(new Length(1, Integer.MAX_VALUE));
      case "Size" -> List.of(size(annotation.number("min"), annotation.number("max")));
      case "Min" -> List.of(bound(Relation.GE, annotation.text("value"), false));
      case "Max" -> List.of(bound(Relation.LE, annotation.text("value"), false));
      case "DecimalMin" -> List.of(decimalBound(annotation, Relation.GE, Relation.GT));
      case "DecimalMax" -> List.of(decimalBound(annotation, Relation.LE, Relation.LT));
      case "Positive" -> List.of(bound(Relation.GT, "0", false));
      case "PositiveOrZero" -> List.of(bound(Relation.GE, "0", false));
      case "Negative" -> List.of(bound(Relation.LT, "0", false));
      case "NegativeOrZero" -> List.of(bound(Relation.LE, "0", false));
      case "Digits" ->
          List.of(new Digits(annotation.number("integer"), annotation.number("fraction")));
      case "Past" -> List.of(new Time(Tense.PAST));
      case "PastOrPresent" -> List.of(new Time(Tense.PAST_OR_PRESENT));
      case "Future" -> List.of(new Time(Tense.FUTURE));
      case "FutureOrPresent" -> List.of(new Time(Tense.FUTURE_OR_PRESENT));
      case "Pattern" -> List.of(matches(annotation));
      case "Email" -> email(annotation);
      default ->
          List.of(
              new Unchecked(
                  "is not known to this version", "Use another constraint, or one of your own."));
    };
  }

  private static Check size(int min, int max) {
    return 0 <= min && min <= max
        ? new Length(min, max)
        : new Unchecked(
            "asks for %d to %d, which no size is in".formatted(min, max), "Mend its range.");
  }

  private static List<Check> email(ConstraintAnnotation annotation) {
    List<Check> checks = new ArrayList<>();
    if (!annotation.text("regexp").equals(".*")) {
      checks.add(matches(annotation));
    }
    checks.add(new Email());
    return checks;
  }

  private static Check decimalBound(
      ConstraintAnnotation annotation, Relation inclusive, Relation exclusive) {
    return bound(
        annotation.flag("inclusive") ? inclusive : exclusive, annotation.text("value"), true);
  }

  private static Check bound(Relation relation, String value, boolean ofText) {
    try {
      BigDecimal bound = new BigDecimal(value);
      if (Math.abs(bound.scale()) <= MAX_EXPONENT && Double.isFinite(bound.doubleValue())) {
        return new Bound(relation, bound, ofText);
      }
    } catch (NumberFormatException notANumber) {
      // Reported as a bound that cannot be checked.
    }
    return new Unchecked(
        "has \"%s\" as its bound, which is no number that a value could reach".formatted(value),
        "Write it in digits.");
  }

  private static Check matches(ConstraintAnnotation annotation) {
    List<String> flags = annotation.constants("flags");
    if (flags.contains("CANON_EQ")) {
      return new Unchecked(
          "has the flag CANON_EQ, which regular expressions of clients do not have",
          "Take it away, and allow for both forms of a letter.");
    }
    StringBuilder inline = new StringBuilder();
    flags.stream().map(BuiltInConstraints::inline).distinct().forEach(inline::append);
    String regex = annotation.text("regexp");
    return new Matches(inline.isEmpty() ? anchored(regex) : flagged(inline.toString(), regex));
  }

  /** What Rust has on anyway, and our patterns with it, needs no flag. */
  private static String inline(String flag) {
    return switch (flag) {
      case "CASE_INSENSITIVE" -> "i";
      case "MULTILINE" -> "m";
      case "DOTALL" -> "s";
      case "COMMENTS" -> "x";
      default -> "";
    };
  }

  private static String flagged(String flags, String regex) {
    // A comment would run to the end of the line, and a multi-line $ match before it.
    return "^(?%s:%s%s)%s"
        .formatted(
            flags, regex, flags.contains("x") ? "\n" : "", flags.contains("m") ? "\\z" : "$");
  }

  /**
   * The expression between anchors: {@code jakarta.validation} matches the whole text where
   * pydantic searches in it, and clients are shown what is checked.
   */
  private static String anchored(String regex) {
    if (regex.startsWith("^") && regex.endsWith("$") && !regex.contains("|")) {
      return regex;
    }
    return regex.contains("|") ? "^(?:" + regex + ")$" : "^" + strip(regex) + "$";
  }

  private static String strip(String regex) {
    String open = regex.startsWith("^") ? regex.substring(1) : regex;
    return open.endsWith("$") && !open.endsWith("\\$")
        ? open.substring(0, open.length() - 1)
        : open;
  }
}
