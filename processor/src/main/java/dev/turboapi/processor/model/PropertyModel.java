package dev.turboapi.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * One member of a JSON object.
 *
 * @param name in JSON, and of the component, constructor parameter or field
 * @param accessor how it is read from an instance: {@code name()}, {@code getName()} or {@code
 *     name}
 * @param views the views of Jackson that show it; empty if all do
 * @param setter how it is written when the constructor does not take it: {@code setName} or, for a
 *     field, empty
 */
public record PropertyModel(
    String name,
    TypeModel type,
    TypeName declared,
    Optional<DefaultModel> defaultValue,
    ConstraintsModel constraints,
    String description,
    String accessor,
    Optional<String> setter,
    List<TypeName> views,
    Position position) {
  public PropertyModel {
    views = List.copyOf(views);
  }

  /** Whether an object without it is refused. */
  public boolean required() {
    return defaultValue.isEmpty() && !type.isOption() && !type.isNullable();
  }
}
