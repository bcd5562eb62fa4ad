package dev.turboapi.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says that a request does not fit its handler: the binder gives up at the first thing wrong, and
 * the explainer finds out what all was. Has no stack trace, and is nearly always made beforehand,
 * since it is thrown on every bad request.
 */
public final class Unbindable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Thrown where there is no more to say: a required value is missing, or a constraint does not
   * hold.
   */
  @SuppressWarnings("StaticAssignmentOfThrowable") // It has no stack trace that could mislead.
  public static final Unbindable INSTANCE = new Unbindable(null);

  private final transient @Nullable Fault fault;

  Unbindable(@Nullable Fault fault) {
    this(fault, null);
  }

  private Unbindable(@Nullable Fault fault, @Nullable Throwable cause) {
    super("The request does not fit its handler", cause, false, false);
    this.fault = fault;
  }

  /**
   * What a user's code throws to refuse a value, in pydantic's words: of an {@link AssertionError}
   * {@code assertion_error}, of any other {@code value_error}.
   */
  public static Unbindable because(Throwable refusal) {
    String text = Objects.requireNonNullElse(refusal.getMessage(), "");
    Fault fault = refusal instanceof AssertionError ? Fault.ofAssertion(text) : Fault.ofValue(text);
    return new Unbindable(fault, refusal);
  }

  /** What the conversion of a value did not like; null if it is no conversion that threw. */
  @Nullable Fault fault() {
    return fault;
  }
}
