package dev.turboapi;

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
}
