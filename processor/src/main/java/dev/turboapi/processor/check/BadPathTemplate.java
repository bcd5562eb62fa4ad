package dev.turboapi.processor.check;

import dev.turboapi.processor.model.RouteModel;

/** A path template follows Starlette's grammar. */
final class BadPathTemplate implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    route
        .path()
        .problem()
        .ifPresent(
            problem ->
                reporter.error(
                    route.position(),
                    "The path \"%s\" of %s is no path template."
                        .formatted(route.path().template(), route.shown()),
                    problem));
  }
}
