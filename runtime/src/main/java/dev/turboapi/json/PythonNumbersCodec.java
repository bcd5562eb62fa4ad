package dev.turboapi.json;

import dev.turboapi.schema.Shape;
import org.jspecify.annotations.Nullable;

/** Lets another codec write, with floating-point numbers as Python's json module has them. */
record PythonNumbersCodec<T extends @Nullable Object>(JsonCodec<T> codec) implements JsonCodec<T> {
  @Override
  public T read(JsonReader json) {
    return codec.read(json);
  }

  @Override
  public void write(T value, JsonWriter json) {
    FloatText outer = json.floats(FloatText.PYTHON);
    try {
      codec.write(value, json);
    } finally {
      json.floats(outer);
    }
  }

  @Override
  public Shape shape() {
    return codec.shape();
  }
}
