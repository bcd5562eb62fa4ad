package dev.turboapi.benchmarks.harness;

/** What is compared of a window. */
enum Metric {
  CPU("CPU, us", 2),
  USER("user CPU, us", 2),
  REQUESTS("requests/s", 0),
  P50("p50, ms", 2),
  P99("p99, ms", 2);

  private final String label;
  private final int decimals;

  Metric(String label, int decimals) {
    this.label = label;
    this.decimals = decimals;
  }

  /** With its unit. */
  String label() {
    return label;
  }

  int decimals() {
    return decimals;
  }

  double of(Window window) {
    return switch (this) {
      case CPU -> window.cpuMicros();
      case USER -> window.userMicros();
      case REQUESTS -> window.requestsPerSecond();
      case P50 -> window.p50Millis();
      case P99 -> window.p99Millis();
    };
  }
}
