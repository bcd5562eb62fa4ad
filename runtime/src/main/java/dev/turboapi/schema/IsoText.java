package dev.turboapi.schema;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** Times as pydantic writes them: to the microsecond, with six digits of fraction or none. */
final class IsoText {
  private static final long HOUR_MICROS = 3_600_000_000L;
  private static final long MINUTE_MICROS = 60_000_000;
  private static final long SECOND_MICROS = 1_000_000;

  private IsoText() {}

  static String time(LocalTime time) {
    return append(new StringBuilder(15), time).toString();
  }

  /** UTC is {@code Z}. */
  static String time(OffsetTime time) {
    return time(time.toLocalTime()) + time.getOffset().getId();
  }

  static String dateTime(LocalDateTime dateTime) {
    return append(new StringBuilder(26), dateTime).toString();
  }

  /** UTC is {@code Z}. */
  static String dateTime(OffsetDateTime dateTime) {
    return append(new StringBuilder(32), dateTime.toLocalDateTime())
        .append(dateTime.getOffset().getId())
        .toString();
  }

  /** Years have 365 days, and there are no months: {@code P1Y35DT2H}. */
  static String duration(Duration duration) {
    Duration magnitude = duration.abs().truncatedTo(ChronoUnit.MICROS);
    long days = magnitude.toDays();
    long micros = magnitude.minusDays(days).toNanos() / 1000;
    if (days == 0 && micros == 0) {
      return "PT0S";
    }
    StringBuilder text = new StringBuilder(duration.isNegative() ? "-P" : "P");
    append(text, days / 365, 'Y');
    append(text, days % 365, 'D');
    if (micros > 0) {
      text.append('T');
      append(text, micros / HOUR_MICROS, 'H');
      append(text, micros % HOUR_MICROS / MINUTE_MICROS, 'M');
      appendSeconds(text, micros % MINUTE_MICROS);
    }
    return text.toString();
  }

  private static StringBuilder append(StringBuilder text, LocalDateTime dateTime) {
    return append(text.append(dateTime.toLocalDate()).append('T'), dateTime.toLocalTime());
  }

  private static StringBuilder append(StringBuilder text, LocalTime time) {
    appendTwo(text, time.getHour()).append(':');
    appendTwo(text, time.getMinute()).append(':');
    appendTwo(text, time.getSecond());
    int micros = time.get(ChronoField.MICRO_OF_SECOND);
    if (micros != 0) {
      text.append(SECOND_MICROS + micros);
      text.setCharAt(text.length() - 7, '.');
    }
    return text;
  }

  private static StringBuilder appendTwo(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private static void append(StringBuilder text, long amount, char unit) {
    if (amount != 0) {
      text.append(amount).append(unit);
    }
  }

  private static void appendSeconds(StringBuilder text, long micros) {
    if (micros == 0) {
      return;
    }
    text.append(micros / SECOND_MICROS);
    long fraction = micros % SECOND_MICROS;
    if (fraction != 0) {
      String digits = Long.toString(SECOND_MICROS + fraction).replaceAll("0+$", "");
      text.append('.').append(digits, 1, digits.length());
    }
    text.append('S');
  }
}
