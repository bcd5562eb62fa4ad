package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ConstructorModel;
import dev.turboapi.processor.model.ControllerModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** It must be clear which constructor of a controller generated code calls. */
final class AmbiguousConstructor implements Rule {
  @Override
  public void check(ControllerModel controller, Reporter reporter) {
    if (controller.kind() != ControllerModel.Kind.CLASS
        || controller.modifiers().contains(Modifier.PRIVATE)) {
      return; // That is said by another rule.
    }
    String name = controller.name().simpleName();
    List<ConstructorModel> constructors = controller.constructors();
    long chosen = constructors.stream().filter(ConstructorModel::inject).count();
    if (constructors.isEmpty()) {
      reporter.error(
          controller.position(),
          "The controller %s has only private constructors.".formatted(name),
          "Make one package-private.");
    } else if (chosen > 1 || (chosen == 0 && constructors.size() > 1)) {
      reporter.error(
          controller.position(),
          "The controller %s has %d constructors to choose from."
              .formatted(name, chosen > 1 ? chosen : constructors.size()),
          "Annotate exactly one with @Inject of jakarta.inject.");
    }
  }
}
