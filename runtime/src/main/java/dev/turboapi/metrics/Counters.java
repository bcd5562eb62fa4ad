package dev.turboapi.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * Counts requests by worker and route. Any thread may read at any time; neither side takes a lock.
 *
 * <p>What is read while requests come in may be a few requests apart; once they have ended, taken
 * is the sum of answered, refused and failed.
 */
public final class Counters implements Metrics {
  private final List<RouteCounter> counters = new CopyOnWriteArrayList<>();

  /** Nothing is counted yet. */
  public Counters() {}

  @Override
  public RouteMetrics route(int worker, String methods, String route) {
    // A worker that is started again counts beside the one that died, which may not be done yet:
    // a counter has one writer.
    RouteCounter counter =
        new RouteCounter(worker, methods.isEmpty() ? route : methods + " " + route);
    counters.add(counter);
    return counter;
  }

  /** Reports to these counters, and to a metrics library too. */
  public Metrics and(Metrics library) {
    return new Tee(this, library);
  }

  /** Of the whole application. */
  public Tally total() {
    return sum(counter -> true);
  }

  /** Of all requests that one worker accepted, from 0. */
  public Tally worker(int worker) {
    return sum(counter -> counter.worker() == worker);
  }

  /** Of each route over all workers, by its name: {@code GET /items/{id}}. */
  public Map<String, Tally> routes() {
    Map<String, Tally> routes = new LinkedHashMap<>();
    for (RouteCounter counter : counters) {
      routes.merge(counter.route(), counter.tally(), Tally::plus);
    }
    return Collections.unmodifiableMap(routes);
  }

  private Tally sum(Predicate<RouteCounter> wanted) {
    return counters.stream()
        .filter(wanted)
        .map(RouteCounter::tally)
        .reduce(Tally.ZERO, Tally::plus);
  }
}
