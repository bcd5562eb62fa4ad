package dev.turboapi.schema;

import org.jspecify.annotations.Nullable;

/**
 * Numbers as moments: seconds since 1970, or milliseconds if there are more than 20,000,000,000.
 */
final class UnixTime {
  static final String TIME_TOO_LARGE = "numeric times may not exceed 86,399 seconds";

  /** In seconds this is in 2603, in milliseconds in 1970. */
  private static final long MOST_SECONDS = 20_000_000_000L;

  /** 0000-01-01T00:00:00Z. */
  private static final long FIRST = -62_167_219_200L;

  /** 9999-12-31T23:59:59Z. */
  private static final long LAST = 253_402_300_799L;

  private static final long MICROS = 1_000_000;
  private static final long MAX_UNSIGNED_INT = 0xFFFF_FFFFL;

  private UnixTime() {}

  /**
   * The whole number that the text is; null if it is none, or too large for a long. As in pydantic,
   * that is seen by the sign: what overflows to a positive number passes.
   */
  static @Nullable Long integer(String octets) {
    boolean negative = octets.startsWith("-");
    int start = negative || octets.startsWith("+") ? 1 : 0;
    long value = 0;
    for (int i = start; i < octets.length(); i++) {
      if (!Octets.isDigit(octets, i)) {
        return null;
      }
      value = value * 10 + octets.charAt(i) - '0';
      if (value < 0) {
        return null;
      }
    }
    if (octets.length() == start) {
      return null;
    }
    return negative ? -value : value;
  }

  /**
   * The number with a decimal point that the text is; null if it is none, or its whole part is too
   * large for a long.
   */
  static @Nullable Double fractional(String octets) {
    int point = octets.indexOf('.');
    if (point < 0 || !Floats.isNumber(octets)) {
      return null;
    }
    String whole = octets.substring(0, point);
    boolean fits =
        whole.isEmpty() || "+".equals(whole) || "-".equals(whole) || integer(whole) != null;
    return fits ? Double.valueOf(octets) : null;
  }

  /** A number from text: divided first, then cut into seconds and microseconds. */
  static Moment ofText(double number) throws Malformed {
    double seconds = Math.abs(number) > MOST_SECONDS ? number / 1000 : number;
    long whole = (long) Math.floor(seconds);
    return moment(whole, Math.min(Math.round((seconds - whole) * MICROS), MAX_UNSIGNED_INT));
  }

  /**
   * A number from JSON: cut first. Of a negative one the fraction counts forward, as in pydantic.
   *
   * @param json as {@link JsonNumber} gives it
   */
  static Moment ofJson(Number json) throws Malformed {
    if (json instanceof Long timestamp) {
      return moment(timestamp, 0);
    }
    double number = json.doubleValue();
    if (Double.isNaN(number)) {
      throw new Malformed("NaN values not permitted");
    }
    double scale = Math.abs(number) > MOST_SECONDS ? 1000 : MICROS;
    long whole = (long) Math.floor(number);
    return moment(whole, Math.round(fraction(number) * scale));
  }

  /** What of a number is behind the point, without its sign; 0 for infinity. */
  static double fraction(double number) {
    return Double.isInfinite(number) ? 0 : Math.abs(number % 1);
  }

  /**
   * A moment in UTC.
   *
   * @param timestamp in seconds or milliseconds
   * @param micros to add
   */
  static Moment moment(long timestamp, long micros) throws Malformed {
    if (timestamp == Long.MIN_VALUE) {
      throw tooEarly();
    }
    boolean millis = Math.abs(timestamp) > MOST_SECONDS;
    long seconds = millis ? Math.floorDiv(timestamp, 1000L) : timestamp;
    long sum = micros + (millis ? Math.floorMod(timestamp, 1000L) * 1000 : 0);
    if (sum > MAX_UNSIGNED_INT) {
      throw new Malformed(TIME_TOO_LARGE);
    }
    seconds += sum / MICROS;
    if (seconds < FIRST) {
      throw tooEarly();
    }
    if (seconds > LAST) {
      throw new Malformed("dates after 9999 are not supported as unix timestamps");
    }
    return Moment.utc(seconds, sum % MICROS);
  }

  private static Malformed tooEarly() {
    return new Malformed("dates before 0000 are not supported as unix timestamps");
  }
}
