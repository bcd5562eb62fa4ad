package dev.turboapi.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A date and time with or without an offset, as pydantic reads it.
 *
 * @param offset in seconds, less than 24 hours, or {@link #NO_OFFSET}
 */
record Moment(LocalDateTime dateTime, int offset) {
  static final int NO_OFFSET = Integer.MIN_VALUE;

  private static final int DAY_SECONDS = 24 * 3600;

  /** The minus sign U+2212 in UTF-8. */
  private static final String MINUS = "\u00e2\u0088\u0092";

  /** Reads {@code YYYY-MM-DDTHH:MM}, or seconds or milliseconds since 1970. */
  static Moment parse(String octets) throws Malformed {
    try {
      return parseIso(octets);
    } catch (Malformed e) {
      Long timestamp = UnixTime.integer(octets);
      if (timestamp != null) {
        return UnixTime.moment(timestamp, 0);
      }
      Double fractional = UnixTime.fractional(octets);
      if (fractional != null) {
        return UnixTime.ofText(fractional);
      }
      throw e;
    }
  }

  /**
   * Reads a time with or without an offset, to the end of the text. The date is that of the epoch.
   */
  static Moment parseTime(String octets) throws Malformed {
    return withTime(LocalDate.EPOCH, octets, 0);
  }

  static Moment atMidnight(LocalDate date) {
    return new Moment(date.atStartOfDay(), NO_OFFSET);
  }

  static Moment utc(long seconds, long micros) {
    return new Moment(LocalDateTime.ofEpochSecond(seconds, (int) micros * 1000, ZoneOffset.UTC), 0);
  }

  boolean hasOffset() {
    return offset != NO_OFFSET;
  }

  boolean isMidnight() {
    return dateTime.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  /** The same instant in UTC if Java does not know such an offset. */
  OffsetDateTime toOffsetDateTime() {
    if (Math.abs(offset) > ZoneOffset.MAX.getTotalSeconds()) {
      return toInstant().atOffset(ZoneOffset.UTC);
    }
    return dateTime.atOffset(ZoneOffset.ofTotalSeconds(offset));
  }

  Instant toInstant() {
    return dateTime.toInstant(ZoneOffset.UTC).minusSeconds(offset);
  }

  private static Moment parseIso(String octets) throws Malformed {
    LocalDate date = IsoDate.parsePrefix(octets);
    char separator = Octets.at(octets, IsoDate.LENGTH);
    if (separator != 'T' && separator != 't' && separator != ' ' && separator != '_') {
      throw new Malformed("invalid datetime separator, expected `T`, `t`, `_` or space");
    }
    return withTime(date, octets, IsoDate.LENGTH + 1);
  }

  private static Moment withTime(LocalDate date, String octets, int start) throws Malformed {
    ClockTime clock = ClockTime.parse(octets, start);
    LocalDateTime dateTime = date.atTime(clock.time());
    int position = clock.end();
    if (position == octets.length()) {
      return new Moment(dateTime, NO_OFFSET);
    }
    char sign = octets.charAt(position);
    if (sign == 'Z' || sign == 'z') {
      requireEnd(octets, position + 1);
      return new Moment(dateTime, 0);
    }
    boolean minus = octets.startsWith(MINUS, position);
    if (sign != '+' && sign != '-' && !minus) {
      throw new Malformed("invalid timezone sign");
    }
    int seconds = offsetSeconds(octets, position + (minus ? MINUS.length() : 1));
    return new Moment(dateTime, sign == '+' ? seconds : -seconds);
  }

  private static int offsetSeconds(String octets, int start) throws Malformed {
    int hours = Octets.twoDigits(octets, start, "invalid timezone hour");
    int next = start + 2 + (Octets.at(octets, start + 2) == ':' ? 1 : 0);
    int minutes = Octets.twoDigits(octets, next, "invalid timezone minute");
    if (minutes > 59) {
      throw new Malformed("timezone minute value is outside expected range of 0-59");
    }
    int seconds = hours * 3600 + minutes * 60;
    if (seconds >= DAY_SECONDS) {
      throw new Malformed("timezone offset must be less than 24 hours");
    }
    requireEnd(octets, next + 2);
    return seconds;
  }

  private static void requireEnd(String octets, int position) throws Malformed {
    if (position < octets.length()) {
      throw new Malformed("unexpected extra characters at the end of the input");
    }
  }
}
