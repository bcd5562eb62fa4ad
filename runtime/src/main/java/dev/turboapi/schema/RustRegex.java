package dev.turboapi.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites a pattern so that Java reads it as Rust's regex library, which pydantic uses, would. */
final class RustRegex {
  private static final Pattern MULTI_LINE = Pattern.compile("\\(\\?[a-zA-Z]*m");
  private static final Pattern ESCAPED =
      Pattern.compile("\\\\Q.*?(\\\\E|\\z)|\\\\.", Pattern.DOTALL);

  private RustRegex() {}

  static Pattern compile(String regex) {
    return Pattern.compile(translate(regex), Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES);
  }

  private static String translate(String regex) {
    boolean multiLine = MULTI_LINE.matcher(regex).find();
    StringBuilder java = new StringBuilder();
    Matcher escape = ESCAPED.matcher(regex);
    int classes = 0;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (escape.region(i, regex.length()).lookingAt()) {
        java.append(escape.group());
        i = escape.end() - 1;
      } else if (c == '$' && classes == 0 && !multiLine) {
        java.append("\\z");
      } else if (classes == 0 && regex.startsWith("(?P<", i)) {
        java.append("(?<");
        i += 3;
      } else {
        classes += c == '[' ? 1 : c == ']' && classes > 0 ? -1 : 0;
        java.append(c);
      }
    }
    return java.toString();
  }
}
