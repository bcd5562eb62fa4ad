package dev.turboapi.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** The UTF-8 of a text: Python's {@code bytes}. */
final class BytesConversion implements Conversion<byte[]> {
  private static final Fault NO_BYTES = Fault.of("bytes_type", "Input should be a valid bytes");

  @Override
  public byte[] parse(String text) {
    if (!Octets.isUnicode(text)) {
      throw StringConversion.NO_UNICODE.unbindable();
    }
    return text.getBytes(UTF_8);
  }

  @Override
  public byte[] convert(@Nullable Object json) {
    throw NO_BYTES.unbindable();
  }

  /**
   * @throws IllegalArgumentException if it is no UTF-8; FastAPI fails too
   */
  @Override
  public String text(byte[] value) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          "Cannot send %d bytes as text, since they are no UTF-8. Encode them, with Base64 for example."
              .formatted(value.length),
          e);
    }
  }

  @Override
  public boolean allows(Constraint constraint) {
    return constraint instanceof Constraint.MinLength || constraint instanceof Constraint.MaxLength;
  }
}
