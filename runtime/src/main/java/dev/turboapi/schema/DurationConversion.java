package dev.turboapi.schema;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations: Python's {@code timedelta}. */
final class DurationConversion implements Conversion<Duration> {
  private static final Fault NO_DURATION =
      Fault.of("time_delta_type", "Input should be a valid timedelta");

  @Override
  public Duration parse(String text) {
    try {
      return DurationText.parse(Octets.of(text));
    } catch (Malformed e) {
      throw unreadable(e);
    }
  }

  @Override
  public Duration convert(@Nullable Object json) {
    if (json instanceof Boolean truth) {
      return Duration.ofSeconds(truth ? 1 : 0);
    }
    Number number = JsonNumber.of(json);
    if (number == null) {
      throw NO_DURATION.unbindable();
    }
    try {
      return ofSeconds(number);
    } catch (Malformed e) {
      throw unreadable(e);
    }
  }

  @Override
  public String text(Duration value) {
    return IsoText.duration(value);
  }

  private static Duration ofSeconds(Number number) throws Malformed {
    if (number instanceof Long seconds) {
      return DurationText.inRange(Duration.ofSeconds(seconds));
    }
    double seconds = number.doubleValue();
    if (Double.isNaN(seconds)) {
      throw new Malformed("NaN values not permitted");
    }
    long micros = Math.round(UnixTime.fraction(seconds) * 1_000_000);
    Duration magnitude = Duration.ofSeconds((long) Math.abs(seconds), micros * 1000);
    return DurationText.inRange(seconds < 0 ? magnitude.negated() : magnitude);
  }

  private static Unbindable unreadable(Malformed cause) {
    return Fault.because("time_delta_parsing", "Input should be a valid timedelta", cause.reason())
        .unbindable();
  }
}
