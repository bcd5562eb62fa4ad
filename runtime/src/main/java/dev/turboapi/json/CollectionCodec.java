package dev.turboapi.json;

import dev.turboapi.schema.Shape;
import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An array as a collection. */
record CollectionCodec<T extends @Nullable Object, C extends Collection<T>>(
    JsonCodec<T> element, Supplier<C> empty, boolean unique) implements JsonCodec<C> {
  @Override
  public C read(JsonReader json) {
    return json.collection(element, empty);
  }

  @Override
  public void write(C values, JsonWriter json) {
    json.list(values, element);
  }

  @Override
  public Shape shape() {
    return unique ? Shape.set(element) : Shape.list(element);
  }
}
