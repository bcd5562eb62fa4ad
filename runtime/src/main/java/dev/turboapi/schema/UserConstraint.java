package dev.turboapi.schema;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A constraint with a validator class of the user's. Thread-safe, as jakarta wants validators to
 * be.
 *
 * <p>The validator is made by generated code and gets the annotation as a {@link
 * java.lang.reflect.Proxy} over what was written in the source: to find the annotation itself would
 * take reflection over the user's declarations, down to their type arguments, and a class that
 * implements it would be generated for each use. The proxy is made once, when the class loads.
 */
public final class UserConstraint<T> implements Constraint {
  private final ConstraintValidator<?, ? super T> validator;
  private final MessageTemplate template;

  private UserConstraint(ConstraintValidator<?, ? super T> validator, MessageTemplate template) {
    this.validator = validator;
    this.template = template;
  }

  /**
   * A constraint whose validator is initialised now.
   *
   * @param written the annotation's members but those left to their defaults; arrays as arrays,
   *     annotations as {@link #annotation} makes them
   */
  public static <A extends Annotation, T> UserConstraint<T> of(
      ConstraintValidator<A, ? super T> validator, Class<A> type, Map<String, Object> written) {
    AnnotationMembers members = AnnotationMembers.of(type, written);
    validator.initialize(members.as(type));
    return new UserConstraint<>(validator, members.message());
  }

  /** An annotation within another one, for {@link #of}. */
  public static <A extends Annotation> A annotation(Class<A> type, Map<String, Object> written) {
    return AnnotationMembers.of(type, written).as(type);
  }

  /**
   * Whether the validator admits the value.
   *
   * @throws IllegalStateException if the validator throws anything
   */
  public boolean holds(T value) {
    return fault(value) == null;
  }

  /**
   * Goes on only if the validator admits the value.
   *
   * @throws Unbindable if not, with what the validator has to say
   */
  public void check(T value) {
    Fault fault = fault(value);
    if (fault != null) {
      throw fault.unbindable();
    }
  }

  @Override
  // The processor checked that the shape makes such values; who sees no Fault sees no Constraint.
  @SuppressWarnings({"unchecked", "exports"})
  public @Nullable Fault fault(Object value) {
    Violations violations = new Violations(template);
    return admits((T) value, violations) ? null : Fault.ofValue(violations.text());
  }

  private boolean admits(T value, Violations violations) {
    try {
      return validator.isValid(value, violations);
    } catch (RuntimeException | AssertionError e) {
      // Not as it is: some of these mean, where a value is made, that it is refused.
      throw new IllegalStateException(validator.getClass().getName() + " failed", e);
    }
  }

  @Override
  public int rank() {
    return LAST;
  }

  @Override
  public boolean isGeneral() {
    return true;
  }
}
