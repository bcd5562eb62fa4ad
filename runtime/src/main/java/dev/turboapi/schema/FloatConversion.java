package dev.turboapi.schema;

import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Floating-point numbers of one of Java's primitive types; what is too large for it becomes
 * infinity.
 */
final class FloatConversion<T extends Number> implements Conversion<T> {
  private final DoubleFunction<T> narrowing;

  FloatConversion(DoubleFunction<T> narrowing) {
    this.narrowing = narrowing;
  }

  @Override
  public T parse(String text) {
    return narrowing.apply(Floats.parse(text));
  }

  @Override
  public T convert(@Nullable Object json) {
    return narrowing.apply(Floats.convert(json));
  }

  @Override
  public String text(T value) {
    return PythonLiteral.literal(value);
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
