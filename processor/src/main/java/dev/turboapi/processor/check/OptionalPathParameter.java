package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.RouteModel;

/** A path parameter is always there: without it the path would not match. */
final class OptionalPathParameter implements Rule {
  @Override
  public void check(ParameterModel parameter, RouteModel route, Reporter reporter) {
    if (parameter.source() == ParameterSource.PATH && !parameter.required()) {
      reporter.error(
          parameter.position(),
          "The path parameter \"%s\" is always sent, so it can be neither optional nor have a default."
              .formatted(parameter.name()),
          "Declare its plain type, or make it a @Query parameter under another name.");
    }
  }
}
