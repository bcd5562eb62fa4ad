package dev.turboapi.json;

import java.nio.charset.StandardCharsets;

/** Texts of ASCII characters as the bytes they are sent as. */
final class Ascii {
  private Ascii() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
