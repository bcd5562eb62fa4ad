package dev.turboapi.json;

import dev.turboapi.schema.Shape;
import org.jspecify.annotations.Nullable;

/** A value or null. */
record NullableCodec<T>(JsonCodec<T> value) implements JsonCodec<@Nullable T> {
  @Override
  @SuppressWarnings("NullAway") // Before JDK 22 it cannot see a nullable type argument.
  public @Nullable T read(JsonReader json) {
    return json.valueOrNull(value);
  }

  @Override
  public void write(@Nullable T present, JsonWriter json) {
    json.valueOrNull(present, value);
  }

  @Override
  public Shape shape() {
    return Shape.nullable(value);
  }
}
