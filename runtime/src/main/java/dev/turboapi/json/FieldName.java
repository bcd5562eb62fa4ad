package dev.turboapi.json;

import java.util.Arrays;

/** A name in an object, and how to know it again in a JSON text. */
final class FieldName {
  private static final long GOLDEN_RATIO = 0x9E37_79B9_7F4A_7C15L;

  final String text;
  final int index;

  /** As it is written, with its quotes. */
  private final byte[] token;

  private final long head;
  private final long headMask;

  /**
   * @param index its place among the names of the object
   */
  FieldName(String text, int index) {
    byte[] field = JsonWriter.firstField(text);
    this.text = text;
    this.index = index;
    token = Arrays.copyOfRange(field, 1, field.length - 1);
    int count = Math.min(token.length, Long.BYTES);
    headMask = -1L >>> (Long.SIZE - count * Byte.SIZE);
    head = Words.at(Arrays.copyOf(token, Long.BYTES), 0) & headMask;
  }

  /** How many bytes it has with its quotes. */
  int length() {
    return token.length;
  }

  /** Whether it stands there, quotes and all. */
  boolean isAt(byte[] json, int index) {
    int left = json.length - index;
    if (left < Long.BYTES || left < token.length) {
      return left >= token.length
          && Arrays.equals(json, index, index + token.length, token, 0, token.length);
    }
    if (((Words.at(json, index) ^ head) & headMask) != 0) {
      return false;
    }
    for (int i = token.length - Long.BYTES; i > 0; i -= Long.BYTES) {
      if (Words.at(json, index + i) != Words.at(token, i)) {
        return false;
      }
    }
    return true;
  }

  int hash() {
    return hash(token, 0, token.length);
  }

  /** Of its first and its last eight bytes. */
  static int hash(byte[] bytes, int index, int length) {
    long hash =
        length < Long.BYTES
            ? Words.atMost(bytes, index, length)
            : Words.at(bytes, index) * GOLDEN_RATIO ^ Words.at(bytes, index + length - Long.BYTES);
    return (int) ((hash * GOLDEN_RATIO) >>> Integer.SIZE);
  }
}
