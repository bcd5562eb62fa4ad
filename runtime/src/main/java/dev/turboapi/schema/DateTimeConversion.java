package dev.turboapi.schema;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Date-times: pydantic's {@code NaiveDatetime} and {@code AwareDatetime}. */
final class DateTimeConversion<T> implements Conversion<T> {
  private static final Fault NO_DATE_TIME =
      Fault.of("datetime_type", "Input should be a valid datetime");
  static final Fault NO_OFFSET = Fault.of("timezone_aware", "Input should have timezone info");
  private static final Fault OFFSET =
      Fault.of("timezone_naive", "Input should not have timezone info");

  private final boolean wantsOffset;
  private final Function<Moment, T> reader;
  private final Function<T, String> writer;

  private DateTimeConversion(
      boolean wantsOffset, Function<Moment, T> reader, Function<T, String> writer) {
    this.wantsOffset = wantsOffset;
    this.reader = reader;
    this.writer = writer;
  }

  static Conversion<LocalDateTime> local() {
    return new DateTimeConversion<>(false, Moment::dateTime, IsoText::dateTime);
  }

  static Conversion<OffsetDateTime> offset() {
    return new DateTimeConversion<>(true, Moment::toOffsetDateTime, IsoText::dateTime);
  }

  static Conversion<ZonedDateTime> zoned() {
    return new DateTimeConversion<>(
        true,
        moment -> moment.toOffsetDateTime().toZonedDateTime(),
        value -> IsoText.dateTime(value.toOffsetDateTime()));
  }

  static Conversion<Instant> instant() {
    return new DateTimeConversion<>(
        true, Moment::toInstant, value -> IsoText.dateTime(value.atOffset(ZoneOffset.UTC)));
  }

  @Override
  public T parse(String text) {
    String octets = Octets.of(text);
    Moment moment;
    try {
      moment = Moment.parse(octets);
    } catch (Malformed noDateTime) {
      try {
        moment = Moment.atMidnight(IsoDate.parse(octets));
      } catch (Malformed e) {
        throw Fault.because(
                "datetime_from_date_parsing",
                "Input should be a valid datetime or date",
                e.reason())
            .unbindable();
      }
    }
    return wanted(moment);
  }

  @Override
  public T convert(@Nullable Object json) {
    Number number = JsonNumber.of(json);
    if (number == null) {
      throw NO_DATE_TIME.unbindable();
    }
    try {
      return wanted(UnixTime.ofJson(number));
    } catch (Malformed e) {
      throw unreadable(e.reason());
    }
  }

  @Override
  public boolean allows(Constraint constraint) {
    return constraint instanceof TimeRelation;
  }

  @Override
  public String text(T value) {
    return writer.apply(value);
  }

  private T wanted(Moment moment) {
    if (moment.hasOffset() != wantsOffset) {
      throw (wantsOffset ? NO_OFFSET : OFFSET).unbindable();
    }
    if (moment.dateTime().getYear() == 0) {
      throw unreadable("year 0 is out of range");
    }
    return reader.apply(moment);
  }

  private static Unbindable unreadable(String reason) {
    return Fault.because("datetime_parsing", "Input should be a valid datetime", reason)
        .unbindable();
  }
}
