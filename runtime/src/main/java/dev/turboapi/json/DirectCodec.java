package dev.turboapi.json;

import dev.turboapi.schema.Shape;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A type for which the reader and the writer each have a method. */
record DirectCodec<T>(Shape shape, Function<JsonReader, T> reader, BiConsumer<JsonWriter, T> writer)
    implements JsonCodec<T> {
  @Override
  public T read(JsonReader json) {
    return reader.apply(json);
  }

  @Override
  public void write(T value, JsonWriter json) {
    writer.accept(json, value);
  }
}
