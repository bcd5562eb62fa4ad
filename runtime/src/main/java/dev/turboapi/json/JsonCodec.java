package dev.turboapi.json;

import dev.turboapi.schema.Shaped;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type as JSON. Generated for records and classes; {@link Codecs} has the
 * others. Thread-safe.
 *
 * @param <T> the type; nullable only if the codec reads and writes {@code null} itself
 */
public interface JsonCodec<T extends @Nullable Object> extends Shaped {
  /**
   * Reads the value at which the reader stands, to its end.
   *
   * @throws dev.turboapi.schema.Unbindable if there is another value than {@link #shape} tells
   */
  T read(JsonReader json);

  /**
   * Reads a value that {@link PythonJson} has parsed; by way of its text, so that it is read as any
   * other. Slow.
   *
   * @throws dev.turboapi.schema.Unbindable as {@link #read}
   */
  default T fromJson(@Nullable Object json) {
    return Json.read(PythonJson.writeCanonical(json), this);
  }

  /** Writes the value, which is one JSON value. */
  void write(T value, JsonWriter json);
}
