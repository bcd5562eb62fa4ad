package dev.turboapi.schema;

/** White space as Rust and Python see it, which is not what Java's {@code strip} takes away. */
final class WhiteSpace {
  private WhiteSpace() {}

  /** Rust's {@code trim}: Unicode's property White_Space. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Python's {@code strip}, which also takes away the four separators of ASCII. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isPythonSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isPythonSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isPythonSpace(char c) {
    return isSpace(c) || (c >= 0x1c && c <= 0x1f);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || Character.isSpaceChar(c);
  }
}
