package dev.turboapi.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A value whose type is known only when it is there, as FastAPI's {@code jsonable_encoder} and then
 * Python's {@code json} module write it. Within objects that are no containers it is pydantic that
 * writes.
 */
final class JsonableCodec extends AnyCodec {
  private static final int MICROSECOND_DIGITS = 6;

  @Override
  void writeOther(Object value, JsonWriter json) {
    if (value instanceof BigDecimal decimal) {
      writeNumber(number(decimal), json);
    } else if (value instanceof Duration duration) {
      json.value(seconds(duration));
    } else if (isMoment(value)) {
      json.value(isoFormat(value));
    } else {
      super.writeOther(value, json);
    }
  }

  private void writeNumber(Number number, JsonWriter json) {
    super.writeOther(number, json);
  }

  /** SQLAlchemy's marks in the attributes of its objects. */
  @Override
  boolean skips(@Nullable Object key) {
    return key instanceof String name && name.startsWith("_sa");
  }

  @Override
  String key(@Nullable Object key) {
    if (key == null) {
      return "null";
    }
    if (key instanceof BigDecimal decimal) {
      return super.key(number(decimal));
    }
    if (key instanceof Duration duration) {
      return super.key(seconds(duration));
    }
    return isMoment(key) ? isoFormat(key) : super.key(key);
  }

  private static Number number(BigDecimal decimal) {
    return decimal.scale() <= 0 ? decimal.toBigInteger() : (Number) decimal.doubleValue();
  }

  private static double seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
        .add(BigDecimal.valueOf(duration.getNano(), 9))
        .setScale(MICROSECOND_DIGITS, RoundingMode.DOWN)
        .doubleValue();
  }

  private static boolean isMoment(Object value) {
    return value instanceof OffsetDateTime
        || value instanceof ZonedDateTime
        || value instanceof Instant;
  }

  /** As Python's {@code datetime.isoformat}, which does not say Z. */
  private String isoFormat(Object moment) {
    String text = super.key(moment);
    return text.endsWith("Z") ? text.substring(0, text.length() - 1) + "+00:00" : text;
  }
}
