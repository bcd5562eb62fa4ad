package dev.turboapi.processor.check;

import dev.turboapi.processor.model.DependencyPlan.Step;
import dev.turboapi.processor.model.ProviderModel;
import dev.turboapi.processor.model.RouteModel;

/** A handler gets some time to answer, and is one that can be stopped when the time is over. */
final class BadTimeout implements Rule {
  @Override
  public void check(RouteModel route, Reporter reporter) {
    route
        .execution()
        .timeout()
        .ifPresent(
            timeout -> {
              if (timeout.value() < 1) {
                reporter.error(
                    timeout.position(),
                    "%d ms leave %s no time to answer.".formatted(timeout.value(), route.shown()),
                    "Give it 1 or more.");
              }
              if (!stoppable(route)) {
                reporter.error(
                    timeout.position(),
                    "%s returns its result from an event loop, where no timeout can stop it."
                        .formatted(route.shown()),
                    "Annotate it with @Blocking, return a Future, or take @Timeout away.");
              }
            });
  }

  /** Also while it waits for what it depends on. */
  private static boolean stoppable(RouteModel route) {
    return route.result().async()
        || route.blocking()
        || route.plan().steps().stream().map(Step::provider).anyMatch(ProviderModel::takesTime);
  }
}
