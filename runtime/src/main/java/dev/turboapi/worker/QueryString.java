package dev.turboapi.worker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds parameters straight in the query as it was sent, as Python's {@code
 * parse_qsl(keep_blank_values=True)} does: only {@code &} separates, and a name without {@code =}
 * has an empty value. No map is made of it: handlers ask for few names, and queries are short.
 */
final class QueryString {
  private QueryString() {}

  /** The last value of the name, decoded; null if there is none. */
  static @Nullable String last(String query, String name) {
    String value = null;
    for (int start = 0; start <= query.length(); ) {
      int end = endOfPair(query, start);
      int equals = endOfName(query, start, end);
      if (isNamed(query, start, equals, end, name)) {
        value = rawValue(query, equals, end);
      }
      start = end + 1;
    }
    return value == null ? null : PercentEncoding.decodeForm(value);
  }

  /** All values of the name, decoded. */
  static List<String> all(String query, String name) {
    List<String> values = new ArrayList<>();
    for (int start = 0; start <= query.length(); ) {
      int end = endOfPair(query, start);
      int equals = endOfName(query, start, end);
      if (isNamed(query, start, equals, end, name)) {
        values.add(PercentEncoding.decodeForm(rawValue(query, equals, end)));
      }
      start = end + 1;
    }
    return values;
  }

  /** Each name once, decoded. */
  static Set<String> names(String query) {
    Set<String> names = new LinkedHashSet<>();
    for (int start = 0; start <= query.length(); ) {
      int end = endOfPair(query, start);
      if (start < end) {
        names.add(PercentEncoding.decodeForm(query.substring(start, endOfName(query, start, end))));
      }
      start = end + 1;
    }
    return names;
  }

  private static int endOfPair(String query, int start) {
    int ampersand = query.indexOf('&', start);
    return ampersand < 0 ? query.length() : ampersand;
  }

  private static int endOfName(String query, int start, int end) {
    int i = start;
    while (i < end && query.charAt(i) != '=') {
      i++;
    }
    return i;
  }

  private static String rawValue(String query, int equals, int end) {
    return equals == end ? "" : query.substring(equals + 1, end);
  }

  private static boolean isNamed(String query, int start, int equals, int end, String name) {
    if (start == end) {
      return false; // nothing between two ampersands
    }
    for (int i = start; i < equals; i++) {
      if (query.charAt(i) == '%' || query.charAt(i) == '+') {
        return PercentEncoding.decodeForm(query.substring(start, equals)).equals(name);
      }
    }
    return equals - start == name.length() && query.startsWith(name, start);
  }
}
