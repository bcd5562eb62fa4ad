package dev.turboapi.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** The text of bytes whose charset the client names. */
final class TextEncoding {
  private TextEncoding() {}

  /** As ISO 8859-1 if there is no such charset, or they are none of it: so Starlette does. */
  static String decode(byte[] bytes, String charset) {
    try {
      return charset(charset).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException | IllegalArgumentException e) {
      return new String(bytes, ISO_8859_1);
    }
  }

  // Python does not tell underscores and hyphens apart.
  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return Charset.forName(name.replace('_', '-'));
    }
  }
}
