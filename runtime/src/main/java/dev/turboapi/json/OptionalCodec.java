package dev.turboapi.json;

import dev.turboapi.schema.Shape;
import java.util.Optional;

/** A value or null as an optional. */
record OptionalCodec<T>(JsonCodec<T> value) implements JsonCodec<Optional<T>> {
  @Override
  public Optional<T> read(JsonReader json) {
    return Optional.ofNullable(json.valueOrNull(value));
  }

  @Override
  public void write(Optional<T> optional, JsonWriter json) {
    json.valueOrNull(optional.orElse(null), value);
  }

  @Override
  public Shape shape() {
    return Shape.nullable(value);
  }
}
