package dev.turboapi.json;

import dev.turboapi.json.PythonJson.Unreadable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Bytes as the text that Python's {@code json.loads} makes of them: UTF-8, UTF-16 or UTF-32, told
 * apart by a byte order mark or by where the zeros are, and halves of surrogate pairs let pass.
 */
final class PythonText {
  private PythonText() {}

  /** What {@code json.detect_encoding} and then {@code bytes.decode} do. */
  static String decode(byte[] body) throws Unreadable {
    if (startsWith(body, 0, 0, 0xFE, 0xFF)) {
      return utf32(body, 4, ByteOrder.BIG_ENDIAN);
    }
    if (startsWith(body, 0xFF, 0xFE, 0, 0)) {
      return utf32(body, 4, ByteOrder.LITTLE_ENDIAN);
    }
    if (startsWith(body, 0xFE, 0xFF)) {
      return utf16(body, 2, ByteOrder.BIG_ENDIAN);
    }
    if (startsWith(body, 0xFF, 0xFE)) {
      return utf16(body, 2, ByteOrder.LITTLE_ENDIAN);
    }
    if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
      return utf8(body, 3);
    }
    if (body.length >= 4 && body[0] == 0) {
      return body[1] == 0
          ? utf32(body, 0, ByteOrder.BIG_ENDIAN)
          : utf16(body, 0, ByteOrder.BIG_ENDIAN);
    }
    if (body.length >= 4 && body[1] == 0) {
      return body[2] == 0 && body[3] == 0
          ? utf32(body, 0, ByteOrder.LITTLE_ENDIAN)
          : utf16(body, 0, ByteOrder.LITTLE_ENDIAN);
    }
    if (body.length == 2 && body[0] == 0) {
      return utf16(body, 0, ByteOrder.BIG_ENDIAN);
    }
    if (body.length == 2 && body[1] == 0) {
      return utf16(body, 0, ByteOrder.LITTLE_ENDIAN);
    }
    return utf8(body, 0);
  }

  private static boolean startsWith(byte[] body, int... prefix) {
    if (body.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if (Byte.toUnsignedInt(body[i]) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static String utf16(byte[] body, int start, ByteOrder order) throws Unreadable {
    ByteBuffer in = ByteBuffer.wrap(body, start, body.length - start).order(order);
    if (in.remaining() % 2 != 0) {
      throw new Unreadable("The UTF-16 text ends within a character");
    }
    char[] text = new char[in.remaining() / 2];
    in.asCharBuffer().get(text);
    return new String(text);
  }

  private static String utf32(byte[] body, int start, ByteOrder order) throws Unreadable {
    ByteBuffer in = ByteBuffer.wrap(body, start, body.length - start).order(order);
    if (in.remaining() % 4 != 0) {
      throw new Unreadable("The UTF-32 text ends within a character");
    }
    StringBuilder text = new StringBuilder(in.remaining() / 4);
    while (in.hasRemaining()) {
      int codePoint = in.getInt();
      if (!Character.isValidCodePoint(codePoint)) {
        throw new Unreadable("Not a character: 0x%08x".formatted(codePoint));
      }
      text.appendCodePoint(codePoint);
    }
    return text.toString();
  }

  private static String utf8(byte[] body, int start) throws Unreadable {
    StringBuilder text = new StringBuilder(body.length - start);
    int i = start;
    while (i < body.length) {
      int length = Utf8.length(body, i, true);
      if (length == 0) {
        throw new Unreadable("Not UTF-8 at byte " + i);
      }
      text.appendCodePoint(Utf8.codePoint(body, i, length));
      i += length;
    }
    return text.toString();
  }
}
