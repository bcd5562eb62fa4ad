package dev.turboapi.processor.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A constraint of {@code jakarta.validation}, as the runtime checks it. */
public sealed interface ConstraintModel {
  /** The annotation's simple name, for messages. */
  String annotation();

  Position position();

  /** A number against a bound. */
  record Bound(String annotation, Relation relation, BigDecimal value, Position position)
      implements ConstraintModel {
    /** The bound for whole numbers: the nearest that allows the same of them. */
    public BigInteger integer() {
      boolean up = relation == Relation.GE || relation == Relation.LT;
      return value.setScale(0, up ? RoundingMode.CEILING : RoundingMode.FLOOR).toBigInteger();
    }
  }

  /** The relation of a value to its bound, under pydantic's names. */
  enum Relation {
    GT(">"),
    GE(">="),
    LT("<"),
    LE("<=");

    private final String operator;

    Relation(String operator) {
      this.operator = operator;
    }

    public String operator() {
      return operator;
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

  /**
   * The length of a text in code points, or the number of elements; {@code max} may be {@link
   * Integer#MAX_VALUE}.
   */
  record Length(String annotation, int min, int max, Position position)
      implements ConstraintModel {}

  /** A regular expression that occurs in the text. */
  record Matches(String annotation, String regex, Position position) implements ConstraintModel {}

  record NotBlank(String annotation, Position position) implements ConstraintModel {}

  /** One that this version does not compile. */
  record Unknown(String annotation, Position position) implements ConstraintModel {}
}
