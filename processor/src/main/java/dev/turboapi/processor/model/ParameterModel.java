package dev.turboapi.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * One parameter of a handler, or one that is a member of such.
 *
 * @param name as in the source
 * @param wireName as clients send it
 * @param shownName as errors call it
 * @param source where it comes from
 * @param sources the annotations that claim it; more than one is a mistake
 * @param declared the type as declared, for the generated source
 * @param format what swagger's {@code @Schema} calls it, beyond what its type says
 * @param embedded whether it is a member of the body even if it is the only one
 * @param dependency given if a provider gives it
 * @param object given if it is no value, but an object whose members are values of the source
 */
public record ParameterModel(
    String name,
    String wireName,
    String shownName,
    ParameterSource source,
    List<String> sources,
    TypeModel type,
    TypeName declared,
    Optional<DefaultModel> defaultValue,
    ConstraintsModel constraints,
    String description,
    Optional<String> format,
    boolean embedded,
    Optional<ParameterObject> object,
    Optional<Resolution> dependency,
    Position position) {
  public ParameterModel {
    sources = List.copyOf(sources);
  }

  /** What a provider gives, or what a provider is told. */
  public static ParameterModel provided(
      String name,
      ParameterSource source,
      List<String> sources,
      TypeName declared,
      Optional<DefaultModel> defaultValue,
      ConstraintsModel constraints,
      Position position) {
    return new ParameterModel(
        name,
        name,
        name,
        source,
        sources,
        new TypeModel.Any(),
        declared,
        defaultValue,
        constraints,
        "",
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        position);
  }

  /** The same, given by what was found; messages point to what asks for it. */
  public ParameterModel resolved(Resolution found) {
    return copy(Optional.of(found), found.position());
  }

  /** The same, where messages point elsewhere. */
  public ParameterModel at(Position other) {
    return copy(dependency, other);
  }

  private ParameterModel copy(Optional<Resolution> resolution, Position other) {
    return new ParameterModel(
        name,
        wireName,
        shownName,
        source,
        sources,
        type,
        declared,
        defaultValue,
        constraints,
        description,
        format,
        embedded,
        object,
        resolution,
        other);
  }

  /** The provider that gives it, with all that it depends on. */
  public Optional<DependencyModel> resolved() {
    return dependency.filter(DependencyModel.class::isInstance).map(DependencyModel.class::cast);
  }

  /** Whether it is sent under the name that it has in the source. */
  public boolean boundByName() {
    return source.sent() && object.isEmpty() && wireName.equals(name);
  }

  /** Whether a request without it is refused. */
  public boolean required() {
    return defaultValue.isEmpty() && !type.isOption() && !type.isNullable();
  }

  /** The members of its object, if it has one. */
  public List<ParameterModel> members() {
    return object.map(ParameterObject::members).orElse(List.of());
  }

  /** What of it is read as one value: its members, or it alone. */
  public List<ParameterModel> values() {
    return object.isPresent() ? members() : List.of(this);
  }
}
