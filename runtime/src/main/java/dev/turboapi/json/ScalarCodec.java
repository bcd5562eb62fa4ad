package dev.turboapi.json;

import dev.turboapi.schema.Scalar;

/** A scalar that is written as its {@link Scalar#json} says. */
record ScalarCodec<T>(Scalar<T> shape) implements JsonCodec<T> {
  @Override
  public T read(JsonReader json) {
    return shape.fromJson(json.any());
  }

  @Override
  public void write(T value, JsonWriter json) {
    Codecs.ANY.write(shape.json(value), json);
  }
}
