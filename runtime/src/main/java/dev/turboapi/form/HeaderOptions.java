package dev.turboapi.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A header with options, {@code form-data; name="a"}, as python-multipart reads it: {@code name*=}
 * is ignored (RFC 7578, section 4.2), a backslash counts before quotes and backslashes only, and of
 * a Windows path as file name the last element is taken.
 *
 * @param value in lower case
 * @param options by their names in lower case
 */
record HeaderOptions(String value, Map<String, String> options) {
  static HeaderOptions parse(@Nullable String header) {
    List<String> segments = segments(header == null ? "" : header);
    Map<String, String> options = new HashMap<>();
    for (String segment : segments.subList(1, segments.size())) {
      int equals = segment.indexOf('=');
      String name = equals < 0 ? segment : segment.substring(0, equals);
      if (name.indexOf('*') < 0) {
        String text = unquoted(equals < 0 ? "" : segment.substring(equals + 1));
        options.put(name, name.equals("filename") ? withoutWindowsPath(text) : text);
      }
    }
    return new HeaderOptions(segments.get(0).toLowerCase(Locale.ROOT), options);
  }

  /** Null if there is no such option. */
  @Nullable String option(String name) {
    return options.get(name);
  }

  /** What stands between semicolons, those in quotes aside. */
  private static List<String> segments(String header) {
    List<String> segments = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c == '"') {
        quoted ^= i == start || header.charAt(i - 1) != '\\';
      } else if (c == ';' && !quoted) {
        segments.add(trimmed(header.substring(start, i)));
        start = i + 1;
      }
    }
    segments.add(trimmed(header.substring(start)));
    return segments;
  }

  /** Without blanks around it, and around its first equals sign. */
  private static String trimmed(String segment) {
    int equals = segment.indexOf('=');
    return equals < 0
        ? strip(segment)
        : strip(segment.substring(0, equals)).toLowerCase(Locale.ROOT)
            + "="
            + strip(segment.substring(equals + 1));
  }

  private static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static String unquoted(String text) {
    return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\\\\", "\\").replace("\\\"", "\"")
        : text;
  }

  private static String withoutWindowsPath(String name) {
    boolean isPath = name.startsWith(":\\", 1) || name.startsWith("\\\\");
    return isPath ? name.substring(name.lastIndexOf('\\') + 1) : name;
  }
}
