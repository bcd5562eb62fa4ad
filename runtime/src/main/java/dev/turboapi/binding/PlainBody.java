package dev.turboapi.binding;

import dev.turboapi.Request;
import dev.turboapi.json.Codecs;
import dev.turboapi.schema.Unbindable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A body that is one text, for generated binders. As in FastAPI it is the JSON string if its
 * content type says that it is JSON, and else all of the body as it is, in UTF-8.
 */
public final class PlainBody {
  private PlainBody() {}

  /**
   * The text.
   *
   * @throws Unbindable if the body is empty, or no such text
   */
  public static String text(Request request) {
    String text = textOrNull(request);
    if (text == null) {
      throw Unbindable.INSTANCE;
    }
    return text;
  }

  /**
   * The text; null if the body is empty (0 bytes) or the JSON {@code null}.
   *
   * @throws Unbindable if it is no such text
   */
  public static @Nullable String textOrNull(Request request) {
    byte[] body = request.body();
    if (body.length == 0) {
      return null;
    }
    if (JsonContentType.matches(request.header("content-type"))) {
      return request.jsonOrNull(Codecs.STRING);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw Unbindable.INSTANCE;
    }
  }
}
