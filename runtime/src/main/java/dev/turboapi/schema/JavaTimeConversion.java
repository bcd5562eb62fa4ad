package dev.turboapi.schema;

import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Types of java.time without a twin in Python: what Java reads, and refused as a user's validator
 * would refuse it.
 */
final class JavaTimeConversion<T> implements Conversion<T> {
  private final Function<String, T> reader;
  private final Fault unreadable;

  JavaTimeConversion(Function<String, T> reader, String demand) {
    this.reader = reader;
    unreadable = Fault.ofValue(demand);
  }

  @Override
  public T parse(String text) {
    try {
      return reader.apply(text);
    } catch (DateTimeParseException e) {
      throw unreadable.unbindable();
    }
  }

  @Override
  public T convert(@Nullable Object json) {
    throw unreadable.unbindable();
  }
}
