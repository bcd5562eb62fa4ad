package dev.turboapi.json;

import dev.turboapi.schema.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object as a map, whose fields keep their order. */
record MapCodec<V extends @Nullable Object>(JsonCodec<V> value)
    implements JsonCodec<Map<String, V>> {
  @Override
  public Map<String, V> read(JsonReader json) {
    return json.map(value);
  }

  @Override
  public void write(Map<String, V> map, JsonWriter json) {
    json.map(map, value);
  }

  @Override
  public Shape shape() {
    return Shape.map(value);
  }
}
