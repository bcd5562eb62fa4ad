package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A constructor of a controller, or of a class with providers, with what it is given.
 *
 * @param inject whether it is annotated with {@code jakarta.inject.Inject}
 * @param open whether code of other packages can call it, and name what it takes
 */
public record ConstructorModel(
    boolean inject,
    List<Dependency> dependencies,
    List<TypeName> exceptions,
    boolean open,
    Position position) {
  public ConstructorModel {
    dependencies = List.copyOf(dependencies);
    exceptions = List.copyOf(exceptions);
  }

  /** The one that generated code calls: the only one, or the one that is annotated. */
  public static Optional<ConstructorModel> chosen(List<ConstructorModel> constructors) {
    return constructors.stream()
        .filter(ConstructorModel::inject)
        .findFirst()
        .or(() -> constructors.stream().filter(unused -> constructors.size() == 1).findFirst());
  }

  /** Whether something can be bound to all that it takes. */
  public boolean bindable() {
    return dependencies.stream().allMatch(dependency -> dependency.type().isPresent());
  }

  /** The same without its first parameters. */
  public ConstructorModel behind(int parameters) {
    return new ConstructorModel(
        inject, dependencies.subList(parameters, dependencies.size()), exceptions, open, position);
  }

  /**
   * One parameter; {@code type} is empty where no class can be asked for, as for an {@code int} or
   * a {@code List<T>}.
   */
  public record Dependency(
      String name, TypeName declared, Optional<ClassName> type, Position position) {}
}
