package dev.turboapi.schema;

import java.time.LocalTime;

/**
 * {@code HH:MM[:SS[.f]]} as pydantic reads it; digits after the sixth of the fraction are cut.
 *
 * @param end where it ends in the text
 */
record ClockTime(LocalTime time, int end) {
  private static final int SHORTEST = 5;
  private static final int MICROSECOND_DIGITS = 6;

  static ClockTime parse(String octets, int start) throws Malformed {
    if (octets.length() - start < SHORTEST) {
      throw new Malformed("input is too short");
    }
    int hour = Octets.twoDigits(octets, start, "invalid character in hour");
    if (octets.charAt(start + 2) != ':') {
      throw new Malformed("invalid time separator, expected `:`");
    }
    int minute = Octets.twoDigits(octets, start + 3, "invalid character in minute");
    if (hour > 23) {
      throw new Malformed("hour value is outside expected range of 0-23");
    }
    if (minute > 59) {
      throw new Malformed("minute value is outside expected range of 0-59");
    }
    int end = start + SHORTEST;
    if (Octets.at(octets, end) != ':') {
      return new ClockTime(LocalTime.of(hour, minute), end);
    }
    int second = Octets.twoDigits(octets, end + 1, "invalid character in second");
    if (second > 59) {
      throw new Malformed("second value is outside expected range of 0-59");
    }
    end += 3;
    int micros = 0;
    char point = Octets.at(octets, end);
    if (point == '.' || point == ',') {
      int first = end + 1;
      end = first;
      while (Octets.isDigit(octets, end)) {
        end++;
      }
      if (end == first) {
        throw new Malformed("second fraction digits missing after `.`");
      }
      for (int i = first; i < first + MICROSECOND_DIGITS; i++) {
        micros = micros * 10 + (i < end ? octets.charAt(i) - '0' : 0);
      }
    }
    return new ClockTime(LocalTime.of(hour, minute, second, micros * 1000), end);
  }
}
