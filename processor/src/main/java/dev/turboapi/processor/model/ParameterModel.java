package dev.turboapi.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * One parameter of a handler.
 *
 * @param name as in the source
 * @param wireName as clients send it
 * @param sources the annotations that claim it; more than one is a mistake
 * @param declared the type as declared, for the generated source
 */
public record ParameterModel(
    String name,
    String wireName,
    ParameterSource source,
    List<String> sources,
    TypeModel type,
    TypeName declared,
    Optional<DefaultModel> defaultValue,
    List<ConstraintModel> constraints,
    String description,
    Position position) {
  public ParameterModel {
    sources = List.copyOf(sources);
    constraints = List.copyOf(constraints);
  }

  /** Whether a request without it is refused. */
  public boolean required() {
    return defaultValue.isEmpty() && !type.isOption() && !type.isNullable();
  }
}
