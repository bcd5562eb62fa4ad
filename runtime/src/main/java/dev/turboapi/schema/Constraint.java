package dev.turboapi.schema;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A condition on a value that was converted already, and what is said if it does not hold. */
sealed interface Constraint
    permits NumberBound,
        TextPattern,
        Constraint.MinLength,
        Constraint.MaxLength,
        Constraint.NotBlank {

  /** The order in which pydantic checks them; the first that fails is the one reported. */
  Comparator<Constraint> ORDER = Comparator.comparingInt(Constraint::rank);

  /** What is wrong with the value; null if nothing. */
  @Nullable Fault fault(Object value);

  int rank();

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
