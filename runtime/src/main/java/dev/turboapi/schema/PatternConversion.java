package dev.turboapi.schema;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import org.jspecify.annotations.Nullable;

/** Dates and times in a form of the user's; what has another is refused as a validator would. */
final class PatternConversion<T extends TemporalAccessor> implements Conversion<T> {
  private final DateTimeFormatter formatter;
  private final TemporalQuery<T> type;
  private final Fault unreadable;

  PatternConversion(String pattern, DateTimeFormatter formatter, TemporalQuery<T> type) {
    this.formatter = formatter;
    this.type = type;
    unreadable = Fault.ofValue("must have the form " + pattern);
  }

  @Override
  public T parse(String text) {
    try {
      return formatter.parse(text, type);
    } catch (DateTimeException e) {
      throw unreadable.unbindable();
    }
  }

  @Override
  public T convert(@Nullable Object json) {
    throw unreadable.unbindable();
  }

  @Override
  public boolean allows(Constraint constraint) {
    return constraint instanceof TimeRelation;
  }

  @Override
  public String text(T value) {
    return formatter.format(value);
  }
}
