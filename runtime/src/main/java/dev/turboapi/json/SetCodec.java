package dev.turboapi.json;

import dev.turboapi.schema.Shape;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An array as a set, whose elements keep their order. */
record SetCodec<T extends @Nullable Object>(JsonCodec<T> element) implements JsonCodec<Set<T>> {
  @Override
  public Set<T> read(JsonReader json) {
    return json.set(element);
  }

  @Override
  public void write(Set<T> value, JsonWriter json) {
    json.list(value, element);
  }

  @Override
  public Shape shape() {
    return Shape.set(element);
  }
}
