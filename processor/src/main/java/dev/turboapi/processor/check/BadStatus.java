package dev.turboapi.processor.check;

import dev.turboapi.processor.model.RouteModel;

/** A status is one of HTTP's. */
final class BadStatus implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    if (route.status() < 100 || route.status() > 599) {
      reporter.error(
          route.position(),
          "%d, the status of %s, is no HTTP status.".formatted(route.status(), route.shown()),
          "Take one from 100 to 599.");
    }
  }
}
