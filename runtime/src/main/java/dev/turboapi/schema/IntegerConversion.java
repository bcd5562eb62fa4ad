package dev.turboapi.schema;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Whole numbers of one of Java's primitive types. */
final class IntegerConversion<T extends Number> implements Conversion<T> {
  private final long min;
  private final long max;
  private final LongFunction<T> narrowing;

  IntegerConversion(long min, long max, LongFunction<T> narrowing) {
    this.min = min;
    this.max = max;
    this.narrowing = narrowing;
  }

  @Override
  public T parse(String text) {
    return narrowing.apply(Integers.parse(text, min, max));
  }

  @Override
  public T convert(@Nullable Object json) {
    return narrowing.apply(Integers.convert(json, min, max));
  }

  @Override
  public Object json(T value) {
    return value;
  }

  @Override
  public boolean allows(Constraint constraint) {
    return constraint instanceof NumberBound;
  }
}
