package dev.turboapi.json;

import dev.turboapi.schema.Scalar;

/** A scalar written as text. */
record TextCodec<T>(Scalar<T> shape) implements JsonCodec<T> {
  @Override
  public T read(JsonReader json) {
    return shape.fromJson(json.any());
  }

  @Override
  public void write(T value, JsonWriter json) {
    json.value(shape.text(value));
  }
}
