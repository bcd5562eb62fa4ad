package dev.turboapi.benchmarks.soak;

/**
 * What the server counted by its end.
 *
 * @param tasksAdded background tasks that handlers asked for
 * @param tasksRun those that ran to their end
 */
record Ledger(
    long taken, long answered, long refused, long failed, long tasksAdded, long tasksRun) {
  /** Every request came to an end, and to one only. */
  boolean isBalanced() {
    return taken == answered + refused + failed;
  }
}
