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

  /** Whether there can be instances of just this class. */
  public boolean constructible() {
    return kind == ControllerModel.Kind.CLASS && !modifiers.contains(Modifier.ABSTRACT);
  }

  /** The constructor that generated code calls; empty if an instance has to be bound. */
  public Optional<ConstructorModel> constructor() {
    return constructible() ? ConstructorModel.chosen(constructors) : Optional.empty();
  }
}
