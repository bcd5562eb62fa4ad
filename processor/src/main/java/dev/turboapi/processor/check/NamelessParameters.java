package dev.turboapi.processor.check;

import dev.turboapi.processor.model.UnresolvedModel;
import dev.turboapi.processor.model.UnresolvedModel.Reason;

/** Parameters of a provider are bound by their names, which class files need not tell. */
final class NamelessParameters implements Rule {
  @Override
  public void check(UnresolvedModel dependency, Reporter reporter) {
    if (dependency.reason() == Reason.NAMELESS) {
      reporter.error(
          dependency.position(),
          "The class file with %s does not tell the names of its parameters."
              .formatted(dependency.names().get(0)),
          dependency.wanted().startsWith("@")
              ? "Compile that class with the option -parameters, or name the parameters in @Query and the like."
              : "Compile that class with this processor, or with the option -parameters.");
    }
  }
}
