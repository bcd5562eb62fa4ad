package dev.turboapi.processor.check;

import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.RouteModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generated code calls handlers on an instance of the controller, from the same package. */
final class UnusableHandler implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    for (Modifier modifier : List.of(Modifier.PRIVATE, Modifier.ABSTRACT, Modifier.STATIC)) {
      if (route.modifiers().contains(modifier)) {
        reporter.error(
            route.method(),
            "The handler %s is %s, so it cannot be called on the controller."
                .formatted(route.shown(), modifier),
            "Take \"%s\" away.".formatted(modifier));
      }
    }
    if (route.exceptions().contains(ClassName.get(Throwable.class))) {
      reporter.error(
          route.method(),
          "The handler %s throws any Throwable.".formatted(route.shown()),
          "Declare Exception, or what it really throws.");
    }
    if (route.generic()) {
      reporter.error(
          route.method(),
          "The handler %s has type parameters, and nothing to put in their place."
              .formatted(route.shown()),
          "Name the types it takes and returns.");
    }
  }
}
