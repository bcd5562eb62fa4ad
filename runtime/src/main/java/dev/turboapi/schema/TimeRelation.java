package dev.turboapi.schema;

import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** How a date or a point in time lies to now. */
enum TimeRelation implements Constraint {
  PAST("past"),
  FUTURE("future");

  private final String word;

  TimeRelation(String word) {
    this.word = word;
  }

  @Override
  public @Nullable Fault fault(Object value) {
    TemporalAccessor time = (TemporalAccessor) value;
    boolean holds = this == PAST ? Constraints.past(time) : Constraints.future(time);
    if (holds) {
      return null;
    }
    return value instanceof LocalDate
        ? Fault.of("date_" + word, "Date should be in the " + word)
        : Fault.of("datetime_" + word, "Input should be in the " + word);
  }

  @Override
  public int rank() {
    return 0;
  }

  @Override
  public String subject() {
    return "dates and points in time";
  }
}
