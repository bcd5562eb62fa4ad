package dev.turboapi.json;

import dev.turboapi.schema.Shape;
import org.jspecify.annotations.Nullable;

/** Lets another codec write, and then leaves members out. */
record FilteredCodec<T extends @Nullable Object>(JsonCodec<T> codec, Trimmer trimmer)
    implements JsonCodec<T> {
  @Override
  public T read(JsonReader json) {
    return codec.read(json);
  }

  @Override
  public void write(T value, JsonWriter json) {
    int start = json.length();
    codec.write(value, json);
    json.trim(start, trimmer);
  }

  @Override
  public Shape shape() {
    return codec.shape();
  }
}
