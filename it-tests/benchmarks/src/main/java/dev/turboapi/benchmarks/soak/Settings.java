package dev.turboapi.benchmarks.soak;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * How long and how much is asked.
 *
 * @param rate requests a second, about
 * @param seed of all that is random
 * @param written whether the report becomes a file
 */
record Settings(Duration duration, int connections, int rate, long seed, boolean written) {
  static final Settings PUBLISHED = new Settings(Duration.ofMinutes(5), 256, 1500, 1, false);

  private static final Duration LONGEST_INTERVAL = Duration.ofSeconds(10);
  private static final int FEWEST_SAMPLES = 6;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if something in it is unknown, naming it
   */
  static Settings parse(String... args) {
    Settings settings = PUBLISHED;
    Iterator<String> words = List.of(args).iterator();
    while (words.hasNext()) {
      String option = words.next();
      settings = option.equals("--write") ? settings.toBeWritten() : settings.with(option, words);
    }
    return settings;
  }

  private Settings toBeWritten() {
    return new Settings(duration, connections, rate, seed, true);
  }

  private Settings with(String option, Iterator<String> words) {
    return switch (option) {
      case "--minutes" ->
          new Settings(Duration.ofMinutes(number(option, words)), connections, rate, seed, written);
      case "--connections" -> new Settings(duration, number(option, words), rate, seed, written);
      case "--rate" -> new Settings(duration, connections, number(option, words), seed, written);
      case "--seed" -> new Settings(duration, connections, rate, number(option, words), written);
      default ->
          throw new IllegalArgumentException("The option " + option + " is unknown. See --help.");
    };
  }

  private static int number(String option, Iterator<String> words) {
    String value = words.hasNext() ? words.next() : "nothing";
    if (!value.matches("[1-9]\\d{0,6}")) {
      throw new IllegalArgumentException(
          "%s must be a number from 1 to 9999999; got %s.".formatted(option, value));
    }
    return Integer.parseInt(value);
  }

  /** Between what a client asks and what it asks next, on average. */
  long pauseNanos() {
    return Duration.ofSeconds(connections).dividedBy(rate).toNanos();
  }

  /** Between two looks at what the server holds. */
  Duration interval() {
    Duration sixth = duration.dividedBy(FEWEST_SAMPLES);
    return sixth.compareTo(LONGEST_INTERVAL) < 0 ? sixth : LONGEST_INTERVAL;
  }

  /** In less time nothing can be said of what grows. */
  boolean isLong() {
    return interval().equals(LONGEST_INTERVAL);
  }

  @Override
  public String toString() {
    return "%d s, %d connections, about %d requests/s, seed %d; the server with `java %s`."
        .formatted(
            duration.toSeconds(), connections, rate, seed, String.join(" ", SoakProcess.JVM_FLAGS));
  }
}
