package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.DependencyModel;

/** A resource does not outlive another one that it depends on. */
final class ShorterLifetime implements Rule {
  @Override
  public void check(DependencyModel dependency, ControllerModel controller, Reporter reporter) {
    if (!dependency.provider().resource() || dependency.closedBeforeAnswer()) {
      return;
    }
    for (DependencyModel needed : dependency.dependencies()) {
      if (needed.provider().resource() && needed.closedBeforeAnswer()) {
        reporter.error(
            needed.position(),
            "%s is open until the answer is sent, and %s, on which it depends, is not."
                .formatted(dependency.provider().shown(), needed.provider().shown()),
            "Take \"lifetime\" away here, or ask for %s with it, too."
                .formatted(dependency.provider().shown()));
      }
    }
  }
}
