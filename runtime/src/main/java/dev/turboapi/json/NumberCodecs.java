package dev.turboapi.json;

import dev.turboapi.schema.Scalar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/**
 * Codecs that write as a JSON number what {@link Codecs} write as something else. They read the
 * same as those.
 *
 * <p>Points in time are seconds since 1970 and durations seconds, both with nine decimals, as
 * Jackson writes them.
 */
public final class NumberCodecs {
  /** 1 and 0. */
  public static final JsonCodec<Boolean> BOOLEAN =
      new DirectCodec<>(
          Scalar.BOOLEAN, JsonReader::booleanValue, (json, value) -> json.value(value ? 1 : 0));

  /** With all digits. */
  public static final JsonCodec<BigDecimal> DECIMAL =
      new DirectCodec<>(
          Scalar.DECIMAL, json -> Scalar.DECIMAL.fromJson(json.any()), JsonWriter::value);

  public static final JsonCodec<Instant> INSTANT =
      new DirectCodec<>(
          Scalar.INSTANT,
          json -> Scalar.INSTANT.fromJson(json.any()),
          (json, value) -> json.value(seconds(value.getEpochSecond(), value.getNano())));
  public static final JsonCodec<OffsetDateTime> OFFSET_DATE_TIME =
      new DirectCodec<>(
          Scalar.OFFSET_DATE_TIME,
          json -> Scalar.OFFSET_DATE_TIME.fromJson(json.any()),
          (json, value) -> json.value(seconds(value.toEpochSecond(), value.getNano())));
  public static final JsonCodec<ZonedDateTime> ZONED_DATE_TIME =
      new DirectCodec<>(
          Scalar.ZONED_DATE_TIME,
          json -> Scalar.ZONED_DATE_TIME.fromJson(json.any()),
          (json, value) -> json.value(seconds(value.toEpochSecond(), value.getNano())));
  public static final JsonCodec<Duration> DURATION =
      new DirectCodec<>(
          Scalar.DURATION,
          json -> Scalar.DURATION.fromJson(json.any()),
          (json, value) -> json.value(seconds(value.getSeconds(), value.getNano())));

  private static final int DECIMALS = 9;

  private NumberCodecs() {}

  private static BigDecimal seconds(long seconds, int nanos) {
    return BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(nanos, DECIMALS));
  }
}
