package dev.turboapi.schema;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A condition on a value that was converted already, and what is said if it does not hold. */
sealed interface Constraint
    permits NumberBound,
        DecimalDigits,
        TextPattern,
        TimeRelation,
        Condition,
        UserConstraint,
        Constraint.MinLength,
        Constraint.MaxLength,
        Constraint.NotBlank,
        Constraint.Email {
  /** The rank of what pydantic does not know: after all that it does. */
  int LAST = Integer.MAX_VALUE;

  /** The order in which pydantic checks them; the first that fails is the one reported. */
  Comparator<Constraint> ORDER = Comparator.comparingInt(Constraint::rank);

  /** What is wrong with the value; null if nothing. */
  @Nullable Fault fault(Object value);

  int rank();

  /** Whether it can judge values of any type. */
  default boolean isGeneral() {
    return false;
  }

  /** What kind of value it is for. */
  default String subject() {
    return "text";
  }

  static String plural(int count) {
    return count == 1 ? "" : "s";
  }

  /** At least so many code points; of bytes so many; of containers see {@link ContainerShape}. */
  record MinLength(int length) implements Constraint {
    @Override
    public @Nullable Fault fault(Object value) {
      if (value instanceof byte[] bytes) {
        return bytes.length >= length ? null : faultOfBytes();
      }
      return Constraints.length((String) value, length, Integer.MAX_VALUE) ? null : fault();
    }

    private Fault faultOfBytes() {
      return Fault.of(
          "bytes_too_short",
          "Data should have at least %d byte%s".formatted(length, plural(length)),
          Fault.context("min_length", (long) length));
    }

    Fault fault() {
      return Fault.of(
          "string_too_short",
          "String should have at least %d character%s".formatted(length, plural(length)),
          Fault.context("min_length", (long) length));
    }

    @Override
    public int rank() {
      return 0;
    }

    @Override
    public String subject() {
      return "text, bytes and containers";
    }
  }

  /** At most so many code points; of bytes so many; of containers see {@link ContainerShape}. */
  record MaxLength(int length) implements Constraint {
    @Override
    public @Nullable Fault fault(Object value) {
      if (value instanceof byte[] bytes) {
        return bytes.length <= length ? null : faultOfBytes();
      }
      return Constraints.length((String) value, 0, length) ? null : fault();
    }

    private Fault faultOfBytes() {
      return Fault.of(
          "bytes_too_long",
          "Data should have at most %d byte%s".formatted(length, plural(length)),
          Fault.context("max_length", (long) length));
    }

    Fault fault() {
      return Fault.of(
          "string_too_long",
          "String should have at most %d character%s".formatted(length, plural(length)),
          Fault.context("max_length", (long) length));
    }

    @Override
    public int rank() {
      return 1;
    }

    @Override
    public String subject() {
      return "text, bytes and containers";
    }
  }

  /** An email address. */
  record Email() implements Constraint {
    @Override
    public @Nullable Fault fault(Object value) {
      String problem = EmailAddress.problem((String) value);
      return problem == null
          ? null
          : Fault.of(
              "value_error",
              "value is not a valid email address: " + problem,
              Fault.context("reason", problem));
    }

    @Override
    public int rank() {
      return 4;
    }
  }

  /**
   * jakarta's NotBlank, which FastAPI does not have: reported as a validator function of the user
   * would be.
   */
  record NotBlank() implements Constraint {
    @Override
    public @Nullable Fault fault(Object value) {
      return Constraints.notBlank((String) value) ? null : Fault.ofValue("must not be blank");
    }

    @Override
    public int rank() {
      return 3;
    }
  }
}
