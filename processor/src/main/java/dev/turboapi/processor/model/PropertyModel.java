package dev.turboapi.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * One property of a record or class.
 *
 * @param name of the component, constructor parameter, field or method
 * @param required whether an object without it is refused
 * @param accessor how it is read from an instance: {@code name()}, {@code getName()} or {@code
 *     name}; empty if it is never written, or always the same
 * @param setter how it is written when the creator does not take it: {@code setName} or, for a
 *     field, empty
 * @param views the views of Jackson that show it; empty if all do
 */
public record PropertyModel(
    String name,
    WireModel wire,
    TypeModel type,
    TypeName declared,
    boolean required,
    Optional<DefaultModel> defaultValue,
    ConstraintsModel constraints,
    String description,
    Optional<String> accessor,
    Optional<String> setter,
    List<TypeName> views,
    Position position) {
  public PropertyModel {
    views = List.copyOf(views);
  }

  /** The same as a member of an object into which its own is unwrapped. */
  PropertyModel within(String prefix, String suffix) {
    return with(wire.within(prefix, suffix));
  }

  /** The same, but it travels so. */
  public PropertyModel with(WireModel other) {
    return with(other, type);
  }

  /** The same with another type. */
  public PropertyModel with(TypeModel other) {
    return with(wire, other);
  }

  private PropertyModel with(WireModel wire, TypeModel type) {
    return new PropertyModel(
        name,
        wire,
        type,
        declared,
        required,
        defaultValue,
        constraints,
        description,
        accessor,
        setter,
        views,
        position);
  }

  /** Whether it is the tag of a union's member, and no instance holds it. */
  public boolean isTag() {
    return type instanceof TypeModel.Literal && accessor.isEmpty();
  }
}
