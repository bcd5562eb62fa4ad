package dev.turboapi.json;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.json.PythonJson.SyntaxError;
import dev.turboapi.json.PythonJson.Unreadable;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * What the quick reader and Python's make of a body: the value written in Python's form, or null if
 * they refuse it.
 */
record Verdicts(@Nullable String read, @Nullable String skipped, @Nullable String python) {
  private static final String SKIPPED = "skipped";

  /**
   * The verdicts, which agree: the values are the same, or both refuse; or the body has no plain
   * UTF-8, and what Python made of it is read once it is written anew.
   */
  static Verdicts of(byte[] body) {
    Verdicts verdicts = new Verdicts(read(body, Codecs.ANY), read(body, new Skip()), python(body));
    String text = new String(body, ISO_8859_1);
    assertWithMessage("skipped as read: %s", text)
        .that(verdicts.skipped != null)
        .isEqualTo(verdicts.read != null);
    if (verdicts.read != null || isPlainUtf8(body)) {
      assertWithMessage("read as Python does: %s", text)
          .that(verdicts.read)
          .isEqualTo(verdicts.python);
    } else if (verdicts.python != null) {
      assertWithMessage("read when written anew: %s", text)
          .that(read(canonical(body), Codecs.ANY))
          .isEqualTo(verdicts.python);
    }
    return verdicts;
  }

  private static @Nullable String read(byte[] body, JsonCodec<@Nullable Object> codec) {
    try {
      return new String(PythonJson.writeCanonical(Json.read(body, codec)), UTF_8);
    } catch (Unbindable e) {
      return null;
    }
  }

  private static @Nullable String python(byte[] body) {
    byte[] canonical = canonical(body);
    return canonical.length == 0 ? null : new String(canonical, UTF_8);
  }

  private static byte[] canonical(byte[] body) {
    try {
      return PythonJson.writeCanonical(PythonJson.parse(body));
    } catch (SyntaxError | Unreadable e) {
      return new byte[0];
    }
  }

  /** Without zeros, by which Python knows UTF-16. */
  private static boolean isPlainUtf8(byte[] body) {
    for (byte b : body) {
      if (b == 0) {
        return false;
      }
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)) != null;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Looks at nothing. */
  private static final class Skip implements JsonCodec<@Nullable Object> {
    @Override
    public Object read(JsonReader json) {
      json.skipValue();
      return SKIPPED;
    }

    @Override
    public void write(@Nullable Object value, JsonWriter json) {
      throw new UnsupportedOperationException("Only read");
    }

    @Override
    public Shape shape() {
      return Shape.any();
    }
  }
}
