package dev.turboapi.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * One member of a JSON object.
 *
 * @param name in JSON, and of the component, constructor parameter or field
 * @param accessor how it is read from an instance: {@code name()}, {@code getName()} or {@code
 *     name}; empty if no instance holds it, since it is always the same
 * @param views the views of Jackson that show it; empty if all do
 * @param setter how it is written when the constructor does not take it: {@code setName} or, for a
 *     field, empty
 */
public record PropertyModel(
    String name,
    TypeModel type,
    TypeName declared,
    Optional<DefaultModel> defaultValue,
    List<ConstraintModel> constraints,
    String description,
    Optional<String> accessor,
    Optional<String> setter,
    List<TypeName> views,
    Position position) {
  public PropertyModel {
    constraints = List.copyOf(constraints);
    views = List.copyOf(views);
  }

  /** The same with another type. */
  public PropertyModel with(TypeModel other) {
    return new PropertyModel(
        name,
        other,
        declared,
        defaultValue,
        constraints,
        description,
        accessor,
        setter,
        views,
        position);
  }

  /** Whether an object without it is refused. */
  public boolean required() {
    return defaultValue.isEmpty() && !type.isOption() && !type.isNullable();
  }
}
