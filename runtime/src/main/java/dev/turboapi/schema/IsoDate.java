package dev.turboapi.schema;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * {@code YYYY-MM-DD} as pydantic reads it. Knows the year 0, which those who want a date refuse
 * later.
 */
final class IsoDate {
  static final int LENGTH = 10;

  private IsoDate() {}

  /** Reads the beginning; what comes after is not looked at. */
  static LocalDate parsePrefix(String octets) throws Malformed {
    if (octets.length() < LENGTH) {
      throw new Malformed("input is too short");
    }
    int century = Octets.twoDigits(octets, 0, "invalid character in year");
    int year = century * 100 + Octets.twoDigits(octets, 2, "invalid character in year");
    separator(octets, 4);
    int month = Octets.twoDigits(octets, 5, "invalid character in month");
    separator(octets, 7);
    int day = Octets.twoDigits(octets, 8, "invalid character in day");
    if (month < 1 || month > 12) {
      throw new Malformed("month value is outside expected range of 1-12");
    }
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      throw new Malformed("day value is outside expected range");
    }
    return LocalDate.of(year, month, day);
  }

  /** Reads a date, or whole seconds or milliseconds since 1970 that make one. */
  static LocalDate parse(String octets) throws Malformed {
    try {
      LocalDate date = parsePrefix(octets);
      if (octets.length() > LENGTH) {
        throw new Malformed("unexpected extra characters at the end of the input");
      }
      return date;
    } catch (Malformed e) {
      Long timestamp = UnixTime.integer(octets);
      if (timestamp == null) {
        throw e;
      }
      Moment moment = UnixTime.moment(timestamp, 0);
      if (!moment.isMidnight()) {
        throw new Malformed("Timestamp is not an exact date");
      }
      return moment.dateTime().toLocalDate();
    }
  }

  private static void separator(String octets, int index) throws Malformed {
    if (octets.charAt(index) != '-') {
      throw new Malformed("invalid date separator, expected `-`");
    }
  }
}
