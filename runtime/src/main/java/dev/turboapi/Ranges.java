package dev.turboapi;

import java.time.Duration;

/** Checks numbers of the configuration, the same for the builder and the command line. */
final class Ranges {
  static final int MIN_PORT = 0;
  static final int MAX_PORT = 65535;
  static final int MAX_WORKERS = 1024;

  private Ranges() {}

  /**
   * @throws IllegalArgumentException if the value is out of range, naming it
   */
  static int check(String name, int value, int min, int max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(
          "%s must be a number from %d to %d; got %d.".formatted(name, min, max, value));
    }
    return value;
  }

  /**
   * @throws IllegalArgumentException if the duration is below a millisecond, naming it
   */
  static Duration check(String name, Duration value) {
    if (value.toMillis() < 1) {
      throw new IllegalArgumentException(
          "%s must be at least a millisecond; got %s.".formatted(name, value));
    }
    return value;
  }
}
