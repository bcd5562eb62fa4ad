package dev.turboapi.json;

import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object as a map. */
record MapCodec<K, V extends @Nullable Object, M extends Map<K, V>>(
    Scalar<K> key, JsonCodec<V> value, Supplier<M> empty) implements JsonCodec<M> {
  @Override
  public M read(JsonReader json) {
    return json.map(key, value, empty);
  }

  @Override
  public void write(M map, JsonWriter json) {
    json.map(map, key, value);
  }

  @Override
  public Shape shape() {
    return Shape.map(key, value);
  }
}
