package dev.turboapi.schema;

import org.jspecify.annotations.Nullable;

/** {@code true} and {@code false}. */
final class BooleanConversion implements Conversion<Boolean> {
  @Override
  public Boolean parse(String text) {
    return Booleans.parse(text);
  }

  @Override
  public Boolean convert(@Nullable Object json) {
    return Booleans.convert(json);
  }
}
