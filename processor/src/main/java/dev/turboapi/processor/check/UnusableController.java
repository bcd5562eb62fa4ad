package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ControllerModel;
import javax.lang.model.element.Modifier;

/** Generated code makes an instance of each controller, from the same package. */
final class UnusableController implements Rule {
  @Override
  public void check(ControllerModel controller, Reporter reporter) {
    String name = controller.name().simpleName();
    switch (controller.kind()) {
      case INTERFACE, ANNOTATION, ENUM ->
          reporter.error(
              controller.position(), name + " cannot be a controller.", "Make it a class.");
      case GENERIC_CLASS ->
          reporter.error(
              controller.position(),
              "The controller %s has type parameters, and nothing to put in their place."
                  .formatted(name),
              "Take them away, or annotate a subclass that fixes them.");
      case INNER_CLASS, LOCAL_CLASS ->
          reporter.error(
              controller.position(),
              "The controller %s belongs to an instance of another class.".formatted(name),
              "Make it static, or move it to a file of its own.");
      case CLASS -> checkModifiers(controller, reporter);
    }
  }

  private static void checkModifiers(ControllerModel controller, Reporter reporter) {
    String name = controller.name().simpleName();
    if (controller.modifiers().contains(Modifier.PRIVATE)) {
      reporter.error(
          controller.position(),
          "The controller %s is private, or nested in a private class.".formatted(name),
          "Take \"private\" away; package-private is enough.");
    }
    if (controller.modifiers().contains(Modifier.ABSTRACT)) {
      reporter.error(
          controller.position(),
          "The controller %s is abstract, so nobody can make an instance of it.".formatted(name),
          "Take \"abstract\" away, or annotate a subclass.");
    }
  }
}
