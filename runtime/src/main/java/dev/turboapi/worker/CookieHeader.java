package dev.turboapi.worker;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds cookies as browsers write them: Starlette's {@code cookie_parser}, taken over from Django.
 */
final class CookieHeader {
  private CookieHeader() {}

  /**
   * The last cookie of the name, unquoted; null if there is none. A chunk without {@code =} has an
   * empty name.
   */
  static @Nullable String last(String header, String name) {
    String found = null;
    for (int start = 0; start <= header.length(); ) {
      int end = endOfChunk(header, start);
      String chunk = header.substring(start, end);
      if (isCookie(chunk) && key(chunk).equals(name)) {
        found = value(chunk);
      }
      start = end + 1;
    }
    return found == null ? null : unquote(found);
  }

  /** Each name once. */
  static Set<String> names(String header) {
    Set<String> names = new LinkedHashSet<>();
    for (int start = 0; start <= header.length(); ) {
      int end = endOfChunk(header, start);
      String chunk = header.substring(start, end);
      if (isCookie(chunk)) {
        names.add(key(chunk));
      }
      start = end + 1;
    }
    return names;
  }

  private static int endOfChunk(String header, int start) {
    int semicolon = header.indexOf(';', start);
    return semicolon < 0 ? header.length() : semicolon;
  }

  private static String key(String chunk) {
    int equals = chunk.indexOf('=');
    return equals < 0 ? "" : chunk.substring(0, equals).strip();
  }

  private static String value(String chunk) {
    return chunk.substring(chunk.indexOf('=') + 1).strip();
  }

  private static boolean isCookie(String chunk) {
    return !key(chunk).isEmpty() || !value(chunk).isEmpty();
  }

  /**
   * Inside quotes, {@code \"} and {@code \\} stand for the character, {@code \012} for an octal one
   * (RFC 2109).
   */
  private static String unquote(String value) {
    if (value.length() < 2 || !value.startsWith("\"") || !value.endsWith("\"")) {
      return value;
    }
    String inner = value.substring(1, value.length() - 1);
    StringBuilder text = new StringBuilder(inner.length());
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '\\' && isOctal(inner, i + 1)) {
        text.append((char) Integer.parseInt(inner.substring(i + 1, i + 4), 8));
        i += 3;
      } else if (c == '\\' && i + 1 < inner.length()) {
        text.append(inner.charAt(++i));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isOctal(String text, int start) {
    return start + 3 <= text.length()
        && isBetween(text.charAt(start), '0', '3')
        && isBetween(text.charAt(start + 1), '0', '7')
        && isBetween(text.charAt(start + 2), '0', '7');
  }

  private static boolean isBetween(char c, char low, char high) {
    return c >= low && c <= high;
  }
}
