package dev.turboapi.schema;

import java.util.ArrayList;
import java.util.List;

/** White space as Rust and Python see it, which is not what Java's {@code strip} takes away. */
public final class WhiteSpace {
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
  public static String strip(String text) {
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

  /** Python's {@code split}: the words between white space, none of them empty. */
  public static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isPythonSpace(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return List.copyOf(words);
  }

  private static boolean isPythonSpace(char c) {
    return isSpace(c) || (c >= 0x1c && c <= 0x1f);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || Character.isSpaceChar(c);
  }
}
