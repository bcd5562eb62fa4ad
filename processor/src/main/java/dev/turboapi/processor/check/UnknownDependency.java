package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ConstructorModel;
import dev.turboapi.processor.model.ConstructorModel.Dependency;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.ProviderModel;
import dev.turboapi.processor.model.TypeText;

/** What a controller, or a class with providers, is given is asked for by its class. */
final class UnknownDependency implements Rule {
  @Override
  public void check(ControllerModel controller, Reporter reporter) {
    controller.constructors().forEach(constructor -> check(constructor, reporter));
  }

  @Override
  public void checkDeclared(DependencyModel provider, Reporter reporter) {
    if (provider.provider().kind() == ProviderModel.Kind.METHOD) {
      provider.provider().holder().constructor().ifPresent(c -> check(c, reporter));
    }
  }

  private static void check(ConstructorModel constructor, Reporter reporter) {
    constructor.dependencies().stream()
        .filter(dependency -> dependency.type().isEmpty())
        .forEach(dependency -> report(dependency, reporter));
  }

  private static void report(Dependency dependency, Reporter reporter) {
    reporter.error(
        dependency.position(),
        "Nothing can be bound to %s, the type of the constructor parameter \"%s\"."
            .formatted(TypeText.of(dependency.declared()), dependency.name()),
        "Take a class or interface without type arguments, such as one that holds the value.");
  }
}
