package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.RouteModel;

/** A parameter comes from one place. */
final class ConflictingSources implements Rule {
  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    if (parameter.sources().size() > 1) {
      reporter.error(
          parameter.position(),
          "The parameter \"%s\" cannot come from %s at once."
              .formatted(parameter.name(), String.join(" and ", parameter.sources())),
          "Keep one of them.");
    }
  }
}
