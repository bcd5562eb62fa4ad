package dev.turboapi.metrics;

/**
 * How many requests came to which end.
 *
 * @param taken all that were accepted
 * @param answered see {@link RouteMetrics#answered}
 * @param refused see {@link RouteMetrics#refused}
 * @param failed see {@link RouteMetrics#failed}
 */
public record Tally(long taken, long answered, long refused, long failed) {
  static final Tally ZERO = new Tally(0, 0, 0, 0);

  /** Those that have not ended yet. */
  public long inFlight() {
    return taken - answered - refused - failed;
  }

  Tally plus(Tally other) {
    return new Tally(
        taken + other.taken,
        answered + other.answered,
        refused + other.refused,
        failed + other.failed);
  }
}
