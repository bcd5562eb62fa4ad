package dev.turboapi.schema;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates: in ISO form, or date-times at midnight in all their forms. */
final class LocalDateConversion implements Conversion<LocalDate> {
  private static final Fault NO_DATE = Fault.of("date_type", "Input should be a valid date");
  private static final Fault NOT_MIDNIGHT =
      Fault.of(
          "date_from_datetime_inexact",
          "Datetimes provided to dates should have zero time - e.g. be exact dates");

  @Override
  public LocalDate parse(String text) {
    String octets = Octets.of(text);
    try {
      return inCalendar(IsoDate.parse(octets));
    } catch (Malformed noDate) {
      try {
        return atMidnight(Moment.parse(octets));
      } catch (Malformed e) {
        throw unreadable(e);
      }
    }
  }

  @Override
  public LocalDate convert(@Nullable Object json) {
    Number number = JsonNumber.of(json);
    if (number == null) {
      throw NO_DATE.unbindable();
    }
    try {
      return atMidnight(UnixTime.ofJson(number));
    } catch (Malformed e) {
      throw unreadable(e);
    }
  }

  @Override
  public boolean allows(Constraint constraint) {
    return constraint instanceof TimeRelation;
  }

  private static LocalDate atMidnight(Moment moment) {
    if (!moment.isMidnight()) {
      throw NOT_MIDNIGHT.unbindable();
    }
    return inCalendar(moment.dateTime().toLocalDate());
  }

  private static LocalDate inCalendar(LocalDate date) {
    if (date.getYear() == 0) {
      throw Fault.because(
              "date_parsing",
              "Input should be a valid date in the format YYYY-MM-DD",
              "year 0 is out of range")
          .unbindable();
    }
    return date;
  }

  private static Unbindable unreadable(Malformed cause) {
    return Fault.because(
            "date_from_datetime_parsing",
            "Input should be a valid date or datetime",
            cause.reason())
        .unbindable();
  }
}
