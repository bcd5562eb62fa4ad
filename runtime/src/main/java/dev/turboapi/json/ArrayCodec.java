package dev.turboapi.json;

import dev.turboapi.schema.Shape;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** An array of objects. */
record ArrayCodec<T extends @Nullable Object>(JsonCodec<T> element, IntFunction<T[]> sized)
    implements JsonCodec<T[]> {
  @Override
  public T[] read(JsonReader json) {
    return json.list(element).toArray(sized);
  }

  @Override
  public void write(T[] values, JsonWriter json) {
    json.list(Arrays.asList(values), element);
  }

  @Override
  public Shape shape() {
    return Shape.list(element);
  }
}
