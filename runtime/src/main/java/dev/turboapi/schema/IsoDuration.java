package dev.turboapi.schema;

import java.time.Duration;

/**
 * Reads what follows the {@code P}: {@code 1Y2M3W4DT5H6M7.8S}, with a year of 365 and a month of 30
 * days.
 */
final class IsoDuration {
  private static final int DAY_SECONDS = 86_400;
  private static final double MICROS = 1_000_000;

  private final String octets;
  private int position;

  private boolean inTime;
  private boolean hadFraction;
  private double fraction;

  private long days;
  private long seconds;
  private long micros;

  IsoDuration(String octets, int position) {
    this.octets = octets;
    this.position = position;
  }

  Duration parse() throws Malformed {
    for (; position < octets.length(); position++) {
      if (octets.charAt(position) != 'T') {
        quantity();
      } else if (inTime) {
        throw new Malformed("`t` character repeated in duration");
      } else {
        inTime = true;
      }
    }
    if (position < 3) {
      throw new Malformed("input is too short");
    }
    return Duration.ofDays(days).plusSeconds(seconds).plusNanos(micros * 1000);
  }

  /** Reads a number and stops at its unit. */
  private void quantity() throws Malformed {
    boolean afterFraction = hadFraction;
    long value = number();
    if (afterFraction) {
      throw new Malformed("quantity fraction invalid in duration");
    }
    int unit = inTime ? timeUnit() : dateUnit();
    DurationText.requireUnsignedInt(value * unit);
    if (inTime) {
      seconds += value * unit;
      addSeconds(fraction * unit);
    } else {
      double extraDays = fraction * unit;
      days += value * unit + (long) extraDays;
      DurationText.requireUnsignedInt(days);
      addSeconds(extraDays % 1 * DAY_SECONDS);
    }
    DurationText.requireUnsignedInt(seconds);
  }

  private void addSeconds(double extra) {
    seconds += (long) extra;
    micros += Math.round(extra % 1 * MICROS);
  }

  /** Reads digits and, into {@link #fraction}, those behind a point. */
  private long number() throws Malformed {
    if (!Octets.isDigit(octets, position)) {
      throw new Malformed("invalid digit in duration");
    }
    long value = 0;
    for (; Octets.isDigit(octets, position); position++) {
      value = value * 10 + octets.charAt(position) - '0';
      DurationText.requireUnsignedInt(value);
    }
    char point = Octets.at(octets, position);
    fraction = 0;
    if (point == '.' || point == ',') {
      hadFraction = true;
      readFraction();
    }
    return value;
  }

  private void readFraction() {
    double digits = 0;
    double denominator = 1;
    for (position++; Octets.isDigit(octets, position); position++) {
      digits = digits * 10 + octets.charAt(position) - '0';
      denominator *= 10;
    }
    fraction = digits / denominator;
  }

  private int timeUnit() throws Malformed {
    return switch (Octets.at(octets, position)) {
      case 'H' -> 3600;
      case 'M' -> 60;
      case 'S' -> 1;
      default -> throw new Malformed("quantity invalid in time part of duration");
    };
  }

  private int dateUnit() throws Malformed {
    return switch (Octets.at(octets, position)) {
      case 'Y' -> 365;
      case 'M' -> 30;
      case 'W' -> 7;
      case 'D' -> 1;
      default -> throw new Malformed("quantity invalid in date part of duration");
    };
  }
}
