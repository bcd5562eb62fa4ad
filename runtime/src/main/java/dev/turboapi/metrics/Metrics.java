package dev.turboapi.metrics;

/**
 * Is told what becomes of requests: to be implemented by a bridge to a metrics library, and handed
 * over by {@code TurboApiBuilder.metrics}.
 *
 * <pre>{@code
 * TurboApi.builder().metrics((worker, methods, route) -> new MicrometerRoute(registry, methods, route))
 * }</pre>
 */
@FunctionalInterface
public interface Metrics {
  /** Stands for the requests that met no route. */
  String UNMATCHED = "unmatched";

  /**
   * Where to report the requests of one route that one worker accepts. Asked for once, when the
   * worker starts.
   *
   * @param worker from 0
   * @param methods in capitals, such as {@code GET}; several are joined by a comma; empty if there
   *     is no route
   * @param route the path template, {@code /items/{id}}, or {@link #UNMATCHED}
   */
  RouteMetrics route(int worker, String methods, String route);
}
