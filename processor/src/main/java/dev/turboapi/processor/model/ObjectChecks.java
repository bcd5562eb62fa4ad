package dev.turboapi.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is checked of an object as a whole, once it is made.
 *
 * @param maker whether what makes it is the user's code, and may refuse it: a constructor or
 *     setters
 * @param hooks in the order in which they are called
 */
public record ObjectChecks(boolean maker, List<Hook> hooks) {
  public ObjectChecks {
    hooks = List.copyOf(hooks);
  }

  /** One thing to check. */
  public sealed interface Hook {}

  /** A method that throws what it has to say. */
  public record Call(String method) implements Hook {}

  /** A method that says whether something holds. */
  public record Question(String method, boolean expected, String message) implements Hook {}

  /** A constraint on the type. */
  public record Constrained(ConstraintModel constraint) implements Hook {}

  /** One that cannot be asked: what is wrong, and a remedy. */
  public record Unusable(String wrong, String remedy, Position position) implements Hook {}

  /** The constraints on the type. */
  public Stream<ConstraintModel> constraints() {
    return hooks.stream()
        .filter(Constrained.class::isInstance)
        .map(hook -> ((Constrained) hook).constraint());
  }

  /** Whether an object may be refused although its properties are all right. */
  public boolean mayRefuse() {
    return maker || !hooks.isEmpty();
  }
}
