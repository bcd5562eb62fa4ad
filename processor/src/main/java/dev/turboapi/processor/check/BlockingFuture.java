package dev.turboapi.processor.check;

import dev.turboapi.processor.model.RouteModel;

/** A handler that may block waits for its result by itself. */
final class BlockingFuture implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    if (!route.result().async()) {
      return;
    }
    route
        .execution()
        .blocking()
        .ifPresent(
            position ->
                reporter.error(
                    position,
                    "%s is blocking, and yet returns a future of its result."
                        .formatted(route.shown()),
                    "Return the result itself, or take @Blocking away."));
  }
}
