package dev.turboapi.json;

import dev.turboapi.schema.Shape;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object as a map. */
record MapCodec<V extends @Nullable Object, M extends Map<String, V>>(
    JsonCodec<V> value, Supplier<M> empty) implements JsonCodec<M> {
  @Override
  public M read(JsonReader json) {
    return json.map(value, empty);
  }

  @Override
  public void write(M map, JsonWriter json) {
    json.map(map, value);
  }

  @Override
  public Shape shape() {
    return Shape.map(value);
  }
}
