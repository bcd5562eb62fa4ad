package dev.turboapi.worker;

import dev.turboapi.Limits;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.binding.Plan;
import dev.turboapi.metrics.Metrics;
import dev.turboapi.metrics.RouteMetrics;
import dev.turboapi.routing.Route;
import java.time.Duration;
import java.util.Set;

/**
 * A route as one worker serves it: where it counts, and which limits hold.
 *
 * @param timeoutMillis {@link #NO_TIMEOUT} for none
 * @param maxBodySize in bytes
 * @param filesInMemory names of files in forms that have to lie in memory
 * @param plan how what it depends on is provided
 */
record ServedRoute(
    Route route,
    RouteMetrics metrics,
    long timeoutMillis,
    int maxBodySize,
    Set<String> filesInMemory,
    Plan plan) {
  static final long NO_TIMEOUT = 0;

  private static final Route ANYTHING_ELSE =
      Route.sync("ANY", "/{rest:path}", Parameters.NONE, request -> Response.empty(404));

  static ServedRoute of(Route route, int worker, Metrics metrics, Limits limits) {
    Duration timeout = route.timeout() == null ? limits.handlerTimeout() : route.timeout();
    Integer maxBodySize = route.maxBodySize();
    return new ServedRoute(
        route,
        metrics.route(worker, String.join(", ", route.methods()), route.template().toString()),
        timeout == null ? NO_TIMEOUT : timeout.toMillis(),
        maxBodySize == null ? limits.bodySize() : maxBodySize,
        route.parameters().filesInMemory(),
        Plan.of(route.parameters()));
  }

  /** For requests that meet no route. */
  static ServedRoute unmatched(int worker, Metrics metrics) {
    return new ServedRoute(
        ANYTHING_ELSE,
        metrics.route(worker, "", Metrics.UNMATCHED),
        NO_TIMEOUT,
        0,
        Set.of(),
        Plan.of(Parameters.NONE));
  }
}
