package dev.turboapi.processor.check;

import dev.turboapi.processor.model.RouteModel;

/** The limit of a body is no less than nothing, and there is a body to limit. */
final class BadMaxBodySize implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    route
        .execution()
        .maxBodySize()
        .ifPresent(
            limit -> {
              if (limit.value() < 0) {
                reporter.error(
                    limit.position(),
                    "A body of %s cannot have %d bytes.".formatted(route.shown(), limit.value()),
                    "Allow 0 or more.");
              }
              if (route.allParameters().stream().noneMatch(p -> p.source().inBody())) {
                reporter.error(
                    limit.position(),
                    "%s takes no body that could be limited.".formatted(route.shown()),
                    "Add a body parameter, or take @MaxBodySize away.");
              }
            });
  }
}
