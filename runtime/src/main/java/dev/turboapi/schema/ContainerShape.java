package dev.turboapi.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A shape with a least and a greatest number of elements. */
abstract class ContainerShape extends Shape {
  /** No limit to the number of elements. */
  static final int UNLIMITED = Integer.MAX_VALUE;

  private final String fieldType;
  final int min;
  final int max;

  /**
   * @param fieldType how pydantic names it in messages
   */
  ContainerShape(String fieldType, int min, int max) {
    this.fieldType = fieldType;
    this.min = min;
    this.max = max;
  }

  abstract ContainerShape sized(int min, int max);

  @Override
  final boolean allows(Constraint constraint) {
    return constraint instanceof Constraint.MinLength
        || constraint instanceof Constraint.MaxLength
        || super.allows(constraint);
  }

  @Override
  final Shape constrained(Constraint constraint) {
    if (constraint instanceof Constraint.MinLength least) {
      return sized(Math.max(min, least.length()), max);
    }
    if (constraint instanceof Constraint.MaxLength greatest) {
      return sized(min, Math.min(max, greatest.length()));
    }
    return super.constrained(constraint);
  }

  final Fault tooShort(long actual) {
    return wrongSize("too_short", "at least", "min_length", min, actual);
  }

  /**
   * @param actual null if that many elements were not looked at
   */
  final Fault tooLong(@Nullable Long actual) {
    return wrongSize("too_long", "at most", "max_length", max, actual);
  }

  private Fault wrongSize(
      String type, String relation, String limitName, int limit, @Nullable Long actual) {
    Map<String, @Nullable Object> context = new LinkedHashMap<>();
    context.put("field_type", fieldType);
    context.put(limitName, (long) limit);
    context.put("actual_length", actual);
    String text =
        "%s should have %s %d item%s after validation, not %s"
            .formatted(
                fieldType,
                relation,
                limit,
                Constraint.plural(limit),
                actual == null ? "more" : actual);
    return Fault.of(type, text, context);
  }
}
