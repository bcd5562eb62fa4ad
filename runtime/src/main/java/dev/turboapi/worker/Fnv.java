package dev.turboapi.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

/** FNV-1a with 64 bits, which tells on which event loop the async calls of a path run. */
final class Fnv {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fnv() {}

  /** The hash of {@code METHOD path} in UTF-8. */
  static long hash(String method, String path) {
    return add(add(add(OFFSET, method), " "), path);
  }

  /** The hash of a text in UTF-8. */
  static long hash(String text) {
    return add(OFFSET, text);
  }

  private static long add(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return add(hash, text.substring(i).getBytes(UTF_8));
      }
      hash = (hash ^ c) * PRIME;
    }
    return hash;
  }

  private static long add(long start, byte[] bytes) {
    long hash = start;
    for (byte unit : bytes) {
      hash = (hash ^ (unit & 0xff)) * PRIME;
    }
    return hash;
  }
}
