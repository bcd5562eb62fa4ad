package dev.turboapi.benchmarks.soak;

/** What handlers fail with that are there to fail; the log leaves it out. */
final class IntendedFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IntendedFailure() {
    super("meant to happen", null, false, false);
  }
}
