package dev.turboapi.schema;

import java.time.Duration;

/**
 * Reads the three forms of a duration: {@code P1DT2H}, {@code 1 day, 02:00:00} and {@code
 * 26:00:00}, each with an optional sign in front.
 */
final class DurationText {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MAX = Duration.ofDays(1_000_000_000);

  /** So many hours are 100,000,000 days. */
  private static final long MOST_HOURS = 2_400_000_000L;

  private static final int MOST_HOUR_DIGITS = 10;
  private static final int SHORTEST_TIME = 5;

  /** {@code MM:SS.ffffff}: the rest is cut off. */
  private static final int LONGEST_AFTER_HOURS = 12;

  private static final long MAX_UNSIGNED_INT = 0xFFFF_FFFFL;

  private final String octets;
  private int position;

  private DurationText(String octets, int position) {
    this.octets = octets;
    this.position = position;
  }

  static Duration parse(String octets) throws Malformed {
    if (octets.isEmpty()) {
      throw new Malformed("input is too short");
    }
    char sign = octets.charAt(0);
    int start = sign == '+' || sign == '-' ? 1 : 0;
    Duration magnitude = inRange(new DurationText(octets, start).unsigned());
    return sign == '-' ? magnitude.negated() : magnitude;
  }

  /**
   * @throws Malformed from a thousand million days on
   */
  static Duration inRange(Duration duration) throws Malformed {
    if (duration.compareTo(MAX) >= 0 || duration.compareTo(MAX.negated()) <= 0) {
      throw new Malformed("durations may not exceed 999,999,999 days");
    }
    return duration;
  }

  private Duration unsigned() throws Malformed {
    if (Octets.at(octets, position) == 'P') {
      return new IsoDuration(octets, position + 1).parse();
    }
    boolean days = octets.indexOf('d') >= 0 || octets.indexOf('D') >= 0;
    return days || octets.length() - position < SHORTEST_TIME ? daysAndTime() : time();
  }

  private Duration daysAndTime() throws Malformed {
    if (position == octets.length()) {
      throw new Malformed("input is too short");
    }
    Duration days = Duration.ofDays(number());
    skip(' ');
    requireLetter('d');
    if (isLetter('a')) {
      position++;
      requireLetter('y');
      if (isLetter('s')) {
        position++;
      }
    }
    skip(',');
    skip(' ');
    return position == octets.length() ? days : days.plus(timeOfDay());
  }

  private Duration timeOfDay() throws Malformed {
    Duration time = time();
    if (time.compareTo(DAY) >= 0) {
      throw tooManyHours();
    }
    return time;
  }

  private Duration time() throws Malformed {
    if (octets.length() - position < SHORTEST_TIME) {
      throw new Malformed("input is too short");
    }
    int colon = octets.indexOf(':', position);
    if (colon < 0) {
      throw new Malformed("invalid character in hour");
    }
    if (colon - position > MOST_HOUR_DIGITS) {
      throw tooManyHours();
    }
    long hours = 0;
    for (; position < colon; position++) {
      if (!Octets.isDigit(octets, position)) {
        throw new Malformed("invalid character in hour");
      }
      hours = hours * 10 + octets.charAt(position) - '0';
    }
    if (hours > MOST_HOURS) {
      throw tooManyHours();
    }
    int end = Math.min(octets.length(), colon + 1 + LONGEST_AFTER_HOURS);
    String rest = "00:" + octets.substring(colon + 1, end);
    ClockTime clock = ClockTime.parse(rest, 0);
    if (clock.end() < rest.length()) {
      throw new Malformed("unexpected extra characters at the end of the input");
    }
    return Duration.ofHours(hours).plusNanos(clock.time().toNanoOfDay());
  }

  private long number() throws Malformed {
    if (!Octets.isDigit(octets, position)) {
      throw new Malformed("invalid digit in duration");
    }
    long value = 0;
    for (; Octets.isDigit(octets, position); position++) {
      value = value * 10 + octets.charAt(position) - '0';
      requireUnsignedInt(value);
    }
    return value;
  }

  static void requireUnsignedInt(long value) throws Malformed {
    if (value > MAX_UNSIGNED_INT) {
      throw new Malformed("a numeric value in the duration is too large");
    }
  }

  private void skip(char c) {
    if (Octets.at(octets, position) == c) {
      position++;
    }
  }

  private boolean isLetter(char lowerCase) {
    return (Octets.at(octets, position) | 0x20) == lowerCase;
  }

  private void requireLetter(char lowerCase) throws Malformed {
    if (!isLetter(lowerCase)) {
      throw new Malformed("\"day\" identifier in duration not correctly formatted");
    }
    position++;
  }

  private static Malformed tooManyHours() {
    return new Malformed("durations may not exceed 999,999,999 hours");
  }
}
