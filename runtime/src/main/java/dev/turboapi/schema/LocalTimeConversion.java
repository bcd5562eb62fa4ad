package dev.turboapi.schema;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Times of day: in ISO form, or as JSON number of seconds. */
final class LocalTimeConversion implements Conversion<LocalTime> {
  private static final Fault NO_TIME = Fault.of("time_type", "Input should be a valid time");

  private static final long DAY_MICROS = 86_400_000_000L;

  @Override
  public LocalTime parse(String text) {
    try {
      return Moment.parseTime(Octets.of(text)).dateTime().toLocalTime();
    } catch (Malformed e) {
      throw unreadable(e.reason());
    }
  }

  @Override
  public LocalTime convert(@Nullable Object json) {
    Number number = JsonNumber.of(json);
    if (number == null) {
      throw NO_TIME.unbindable();
    }
    double seconds = number.doubleValue();
    if (Double.isNaN(seconds)) {
      throw unreadable("NaN values not permitted");
    }
    if (seconds < 0) {
      throw unreadable("time in seconds should be positive");
    }
    long whole = (long) Math.min(seconds, DAY_MICROS);
    long micros = whole * 1_000_000 + Math.round(UnixTime.fraction(seconds) * 1_000_000);
    if (micros >= DAY_MICROS) {
      throw unreadable(UnixTime.TIME_TOO_LARGE);
    }
    return LocalTime.ofNanoOfDay(micros * 1000);
  }

  @Override
  public String text(LocalTime value) {
    return IsoText.time(value);
  }

  private static Unbindable unreadable(String reason) {
    return Fault.because("time_parsing", "Input should be in a valid time format", reason)
        .unbindable();
  }
}
