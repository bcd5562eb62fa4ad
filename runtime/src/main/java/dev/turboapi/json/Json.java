package dev.turboapi.json;

import dev.turboapi.schema.Unbindable;
import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * JSON text from values and values from JSON text, as fast as we can. Thread-safe.
 *
 * <pre>{@code
 * byte[] body = Json.write(item, ItemJson.CODEC);
 * Item item = Json.read(body, ItemJson.CODEC);
 * }</pre>
 */
public final class Json {
  private Json() {}

  /**
   * The value as UTF-8 JSON, as FastAPI would send it.
   *
   * @throws IllegalArgumentException if a text in it has half of a surrogate pair
   */
  public static <T extends @Nullable Object> byte[] write(T value, JsonCodec<T> codec) {
    JsonWriter json = JsonWriter.take();
    try {
      codec.write(value, json);
      return json.toByteArray();
    } finally {
      json.release();
    }
  }

  /** The same with a line feed behind it. */
  public static <T extends @Nullable Object> byte[] writeLine(T value, JsonCodec<T> codec) {
    JsonWriter json = JsonWriter.take();
    try {
      codec.write(value, json);
      json.symbol('\n');
      return json.toByteArray();
    } finally {
      json.release();
    }
  }

  /**
   * The value of a UTF-8 JSON text, in pydantic's lax mode. A constructor, setter or {@code
   * validate} method refuses a value by an {@link IllegalArgumentException}, a {@link
   * ValidationException} or an {@link AssertionError}.
   *
   * @throws Unbindable if the text is not JSON or the value does not fit the codec, and also for
   *     other encodings than UTF-8, which only {@link PythonJson} can read
   */
  public static <T extends @Nullable Object> T read(byte[] json, JsonCodec<T> codec) {
    try {
      return JsonReader.read(json, codec);
    } catch (IllegalArgumentException | ValidationException | AssertionError e) {
      // Thrown by a constructor, setter or validate method that the codec called.
      throw Unbindable.because(e);
    }
  }

  /**
   * The member of a JSON object, the last one of that name; null if there is none, it is {@code
   * null}, or {@code null} stands in place of the object.
   *
   * @throws Unbindable if there is something else than an object, and as in {@link #read}
   */
  public static <T> @Nullable T readMember(byte[] json, String name, JsonCodec<T> codec) {
    try {
      return JsonReader.readMember(json, name, codec);
    } catch (IllegalArgumentException | ValidationException | AssertionError e) {
      throw Unbindable.because(e);
    }
  }

  /**
   * Reads a JSON text for nothing but to see whether it is one.
   *
   * @throws Unbindable if it is not, or not in UTF-8
   */
  public static void check(byte[] json) {
    JsonReader.check(json);
  }
}
