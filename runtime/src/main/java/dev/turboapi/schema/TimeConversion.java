package dev.turboapi.schema;

import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Times of day: in ISO form, or as JSON number of seconds, which is a time in UTC. */
final class TimeConversion<T> implements Conversion<T> {
  private static final Fault NO_TIME = Fault.of("time_type", "Input should be a valid time");

  private static final long DAY_MICROS = 86_400_000_000L;

  private final boolean wantsOffset;
  private final Function<Moment, T> reader;
  private final Function<T, String> writer;

  private TimeConversion(
      boolean wantsOffset, Function<Moment, T> reader, Function<T, String> writer) {
    this.wantsOffset = wantsOffset;
    this.reader = reader;
    this.writer = writer;
  }

  /** An offset is read and forgotten. */
  static Conversion<LocalTime> local() {
    return new TimeConversion<>(false, moment -> moment.dateTime().toLocalTime(), IsoText::time);
  }

  static Conversion<OffsetTime> offset() {
    return new TimeConversion<>(
        true, moment -> moment.toOffsetDateTime().toOffsetTime(), IsoText::time);
  }

  @Override
  public T parse(String text) {
    try {
      return wanted(Moment.parseTime(Octets.of(text)));
    } catch (Malformed e) {
      throw unreadable(e.reason());
    }
  }

  @Override
  public T convert(@Nullable Object json) {
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
    return wanted(Moment.utc(micros / 1_000_000, micros % 1_000_000));
  }

  @Override
  public String text(T value) {
    return writer.apply(value);
  }

  private T wanted(Moment moment) {
    if (wantsOffset && !moment.hasOffset()) {
      throw DateTimeConversion.NO_OFFSET.unbindable();
    }
    return reader.apply(moment);
  }

  private static Unbindable unreadable(String reason) {
    return Fault.because("time_parsing", "Input should be in a valid time format", reason)
        .unbindable();
  }
}
