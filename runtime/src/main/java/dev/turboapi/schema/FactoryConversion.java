package dev.turboapi.schema;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Types without a twin in Python: what a function makes of a text, and refused as a user's
 * validator would refuse it.
 */
final class FactoryConversion<T> implements Conversion<T> {
  private final Function<String, ? extends @Nullable T> reader;
  private final Function<T, String> writer;
  private final Fault refused;
  private final boolean tellsReason;

  private FactoryConversion(
      Function<String, ? extends @Nullable T> reader,
      Function<T, String> writer,
      String demand,
      boolean tellsReason) {
    this.reader = reader;
    this.writer = writer;
    this.refused = Fault.ofValue(demand);
    this.tellsReason = tellsReason;
  }

  /** Says the same of all that the reader does not like. */
  static <T> FactoryConversion<T> demanding(
      String demand, Function<String, T> reader, Function<T, String> writer) {
    return new FactoryConversion<>(reader, writer, demand, false);
  }

  /** Says what the reader says, or the demand if it has nothing to say. */
  static <T> FactoryConversion<T> explaining(
      String demand, Function<String, ? extends @Nullable T> reader) {
    return new FactoryConversion<>(reader, String::valueOf, demand, true);
  }

  @Override
  public T parse(String text) {
    T value;
    try {
      value = reader.apply(text);
    } catch (RuntimeException e) {
      throw fault(e).unbindable();
    }
    if (value == null) {
      throw refused.unbindable();
    }
    return value;
  }

  @Override
  public T convert(@Nullable Object json) {
    throw StringConversion.NO_TEXT.unbindable();
  }

  @Override
  public String text(T value) {
    return writer.apply(value);
  }

  /** Only these two are thrown to be read by whoever gave the text. */
  private Fault fault(RuntimeException e) {
    boolean meant = e instanceof IllegalArgumentException || e instanceof DateTimeException;
    return Optional.ofNullable(e.getMessage())
        .filter(message -> tellsReason && meant && !message.isBlank())
        .map(Fault::ofValue)
        .orElse(refused);
  }
}
