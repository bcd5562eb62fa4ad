package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A class with providers.
 *
 * @param modifiers its own, and {@code PRIVATE} if anything it is nested in is private; {@code
 *     PUBLIC} only if all of that is public
 * @param constructors those that are not private
 */
public record HolderModel(
    ClassName name,
    Set<Modifier> modifiers,
    ControllerModel.Kind kind,
    List<ConstructorModel> constructors,
    Position position) {
  public HolderModel {
    modifiers = Set.copyOf(modifiers);
    constructors = List.copyOf(constructors);
  }

  /** The constructor that generated code calls; empty if an instance has to be bound. */
  public Optional<ConstructorModel> constructor() {
    if (kind != ControllerModel.Kind.CLASS || modifiers.contains(Modifier.ABSTRACT)) {
      return Optional.empty();
    }
    return constructors.stream()
        .filter(ConstructorModel::inject)
        .findFirst()
        .or(() -> constructors.stream().filter(unused -> constructors.size() == 1).findFirst());
  }
}
