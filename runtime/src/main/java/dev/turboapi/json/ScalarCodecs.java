package dev.turboapi.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The scalar codecs by the class of their values, for values whose type is known only when they are
 * there.
 */
final class ScalarCodecs {
  private static final Map<Class<?>, JsonCodec<?>> BY_CLASS =
      Map.ofEntries(
          Map.entry(String.class, Codecs.STRING),
          Map.entry(Boolean.class, Codecs.BOOLEAN),
          Map.entry(Byte.class, Codecs.BYTE),
          Map.entry(Short.class, Codecs.SHORT),
          Map.entry(Integer.class, Codecs.INT),
          Map.entry(Long.class, Codecs.LONG),
          Map.entry(Float.class, Codecs.FLOAT),
          Map.entry(Double.class, Codecs.DOUBLE),
          Map.entry(Character.class, Codecs.CHAR),
          Map.entry(BigDecimal.class, Codecs.DECIMAL),
          Map.entry(BigInteger.class, Codecs.BIG_INTEGER),
          Map.entry(byte[].class, Codecs.BYTES),
          Map.entry(UUID.class, Codecs.UUID),
          Map.entry(LocalDate.class, Codecs.LOCAL_DATE),
          Map.entry(LocalTime.class, Codecs.LOCAL_TIME),
          Map.entry(LocalDateTime.class, Codecs.LOCAL_DATE_TIME),
          Map.entry(OffsetDateTime.class, Codecs.OFFSET_DATE_TIME),
          Map.entry(ZonedDateTime.class, Codecs.ZONED_DATE_TIME),
          Map.entry(Instant.class, Codecs.INSTANT),
          Map.entry(Duration.class, Codecs.DURATION),
          Map.entry(Period.class, Codecs.PERIOD),
          Map.entry(Year.class, Codecs.YEAR),
          Map.entry(YearMonth.class, Codecs.YEAR_MONTH),
          Map.entry(OffsetTime.class, Codecs.OFFSET_TIME),
          Map.entry(URI.class, Codecs.URI),
          Map.entry(Locale.class, Codecs.LOCALE),
          Map.entry(ZoneId.class, Codecs.ZONE_ID));

  private ScalarCodecs() {}

  static Set<Class<?>> classes() {
    return BY_CLASS.keySet();
  }

  /** The codec of the value's class; null if it is not a scalar. */
  @SuppressWarnings("unchecked") // The table holds for each class a codec of just that class.
  static @Nullable JsonCodec<Object> of(Object value) {
    Class<?> type = value instanceof ZoneId ? ZoneId.class : value.getClass();
    return (JsonCodec<Object>) BY_CLASS.get(type);
  }
}
