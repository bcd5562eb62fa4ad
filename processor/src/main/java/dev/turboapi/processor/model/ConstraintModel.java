package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A constraint on a value.
 *
 * @param annotation the annotation's name as the user knows it, for messages
 * @param check what is checked
 * @param message what the user wants to be said, its parameters filled in; empty if that is left to
 *     us
 */
public record ConstraintModel(
    String annotation, Check check, Optional<String> message, Position position) {

  /** The constraint itself, or those that it reports as one. */
  public Stream<ConstraintModel> parts() {
    return check instanceof All all
        ? all.parts().stream().flatMap(ConstraintModel::parts)
        : Stream.of(this);
  }

  /** What a constraint checks. */
  public sealed interface Check {}

  /**
   * A number against a bound.
   *
   * @param ofText whether it may also be the number that a text is
   */
  public record Bound(Relation relation, BigDecimal value, boolean ofText) implements Check {
    /** The bound for whole numbers: the nearest that allows the same of them. */
    public BigInteger integer() {
      boolean up = relation == Relation.GE || relation == Relation.LT;
      return value.setScale(0, up ? RoundingMode.CEILING : RoundingMode.FLOOR).toBigInteger();
    }
  }

  /** The relation of a value to its bound, under pydantic's names. */
  public enum Relation {
    GT(">", "greater than"),
    GE(">=", "greater than or equal to"),
    LT("<", "less than"),
    LE("<=", "less than or equal to");

    private final String operator;
    private final String words;

    Relation(String operator, String words) {
      this.operator = operator;
      this.words = words;
    }

    public String operator() {
      return operator;
    }

    public String words() {
      return words;
    }

    public boolean holds(BigDecimal value, BigDecimal bound) {
      int order = value.compareTo(bound);
      return switch (this) {
        case GT -> order > 0;
        case GE -> order >= 0;
        case LT -> order < 0;
        case LE -> order <= 0;
      };
    }
  }

  /** How many digits a number has before and after its point. */
  public record Digits(int whole, int places) implements Check {}

  /**
   * The length of a text in code points, or the number of elements; {@code max} may be {@link
   * Integer#MAX_VALUE}.
   */
  public record Length(int min, int max) implements Check {}

  /** A regular expression that occurs in the text. */
  public record Matches(String regex) implements Check {}

  public record NotBlank() implements Check {}

  public record Email() implements Check {}

  /** A boolean. */
  public record Truth(boolean expected) implements Check {}

  /** A time against now. */
  public record Time(Tense tense) implements Check {}

  /** How a time lies to now. */
  public enum Tense {
    PAST("past", "in the past"),
    PAST_OR_PRESENT("pastOrPresent", "in the past or present"),
    FUTURE("future", "in the future"),
    FUTURE_OR_PRESENT("futureOrPresent", "in the present or future");

    private final String method;
    private final String words;

    Tense(String method, String words) {
      this.method = method;
      this.words = words;
    }

    /** The method of the runtime that checks it. */
    public String method() {
      return method;
    }

    public String words() {
      return words;
    }

    /** Whether pydantic knows it. */
    public boolean isStrict() {
      return this == PAST || this == FUTURE;
    }
  }

  public record Null() implements Check {}

  public record NotNull() implements Check {}

  /** Several constraints that are reported as one. */
  public record All(List<ConstraintModel> parts) implements Check {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A validator class of the user's.
   *
   * @param members an expression: a map of the annotation's members that were written
   */
  public record Validated(ClassName annotation, ClassName validator, CodeBlock members)
      implements Check {}

  /** One that is not compiled, and why: the rest of a sentence about it, and a remedy. */
  public record Unchecked(String reason, String remedy) implements Check {}
}
