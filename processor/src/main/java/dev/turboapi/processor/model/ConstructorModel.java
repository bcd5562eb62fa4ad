package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A constructor of a controller, with what it is given.
 *
 * @param inject whether it is annotated with {@code jakarta.inject.Inject}
 * @param open whether code of other packages can call it
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

  /**
   * One parameter; {@code type} is empty where no class can be asked for, as for an {@code int} or
   * a {@code List<T>}.
   */
  public record Dependency(
      String name, TypeName declared, Optional<ClassName> type, Position position) {}
}
