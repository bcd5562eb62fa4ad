package dev.turboapi.json;

import dev.turboapi.schema.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array as a list. */
record ListCodec<T extends @Nullable Object>(JsonCodec<T> element) implements JsonCodec<List<T>> {
  @Override
  public List<T> read(JsonReader json) {
    return json.list(element);
  }

  @Override
  public void write(List<T> value, JsonWriter json) {
    json.list(value, element);
  }

  @Override
  public Shape shape() {
    return Shape.list(element);
  }
}
