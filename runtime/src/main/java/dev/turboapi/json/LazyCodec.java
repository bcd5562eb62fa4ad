package dev.turboapi.json;

import dev.turboapi.schema.Shape;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A codec that is made when it is first used, so that types may lead back to each other. */
final class LazyCodec<T extends @Nullable Object> implements JsonCodec<T> {
  private final Supplier<JsonCodec<T>> supplier;

  /** Two threads may both make it: either is as good. */
  private @Nullable JsonCodec<T> codec;

  LazyCodec(Supplier<JsonCodec<T>> supplier) {
    this.supplier = supplier;
  }

  @Override
  public T read(JsonReader json) {
    return codec().read(json);
  }

  @Override
  public void write(T value, JsonWriter json) {
    codec().write(value, json);
  }

  @Override
  public Shape shape() {
    return codec().shape();
  }

  private JsonCodec<T> codec() {
    JsonCodec<T> made = codec;
    if (made == null) {
      made = supplier.get();
      codec = made;
    }
    return made;
  }
}
