package dev.turboapi.benchmarks.harness;

import java.util.List;
import java.util.Map;

/**
 * One endpoint on all servers.
 *
 * @param depth how many requests were sent at once on a connection
 * @param windows of each server, one a round
 */
record Comparison(Endpoint endpoint, int depth, Map<Contender, List<Window>> windows) {
  Spread of(Contender contender, Metric metric) {
    return Spread.of(windows(contender).stream().mapToDouble(metric::of));
  }

  /** To the reference. */
  Spread ratio(Contender contender, Metric metric) {
    return Spread.ofRatios(metric, windows(contender), windows(Contender.REFERENCE));
  }

  private List<Window> windows(Contender contender) {
    return windows.getOrDefault(contender, List.of());
  }
}
