package dev.turboapi.schema;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;

/** The system's clock in the system's zone, as Python's {@code now()} reads it. */
final class Now {
  private Now() {}

  static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  /** Less than zero if the time is before now, more if it is after; both to its own precision. */
  static int compare(TemporalAccessor time) {
    Clock clock = clock();
    if (time instanceof LocalDate date) {
      return date.compareTo(LocalDate.now(clock));
    }
    if (time instanceof LocalDateTime dateTime) {
      return dateTime.compareTo(LocalDateTime.now(clock));
    }
    if (time instanceof Instant instant) {
      return instant.compareTo(clock.instant());
    }
    if (time instanceof OffsetDateTime dateTime) {
      return dateTime.toInstant().compareTo(clock.instant());
    }
    if (time instanceof ZonedDateTime dateTime) {
      return dateTime.toInstant().compareTo(clock.instant());
    }
    if (time instanceof LocalTime local) {
      return local.compareTo(LocalTime.now(clock));
    }
    if (time instanceof OffsetTime offset) {
      return offset.compareTo(OffsetTime.now(clock));
    }
    if (time instanceof Year year) {
      return year.compareTo(Year.now(clock));
    }
    if (time instanceof YearMonth month) {
      return month.compareTo(YearMonth.now(clock));
    }
    throw new IllegalArgumentException(time.getClass() + " cannot be compared with now");
  }
}
