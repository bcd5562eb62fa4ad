package dev.turboapi.security.digest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code name=value, name="value"} (RFC 9110, section 11.2). Names are in lower case, values
 * without their quotes and backslashes.
 */
final class AuthParameters {
  private static final String SYMBOLS_OF_TOKENS = "!#$%&'*+-.^_`|~";

  private final String text;
  private final Map<String, String> values = new LinkedHashMap<>();
  private int at;

  private AuthParameters(String text) {
    this.text = text;
  }

  /** Null if it is malformed, or a name comes twice. */
  static @Nullable Map<String, String> read(String text) {
    AuthParameters reader = new AuthParameters(text);
    return reader.readAll() ? reader.values : null;
  }

  private boolean readAll() {
    while (true) {
      skipBlanks();
      while (skip(',')) {
        skipBlanks();
      }
      if (at == text.length()) {
        return true;
      }
      if (!readOne()) {
        return false;
      }
      skipBlanks();
      if (at < text.length() && text.charAt(at) != ',') {
        return false;
      }
    }
  }

  private boolean readOne() {
    String name = token();
    skipBlanks();
    if (name.isEmpty() || !skip('=')) {
      return false;
    }
    skipBlanks();
    String value = at < text.length() && text.charAt(at) == '"' ? quoted() : token();
    return value != null && values.putIfAbsent(name.toLowerCase(Locale.ROOT), value) == null;
  }

  private String token() {
    int from = at;
    while (at < text.length() && isTokenCharacter(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  /** Null if the quotes do not end. */
  private @Nullable String quoted() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return value.toString();
      }
      if (c == '\\' && at < text.length()) {
        c = text.charAt(at++);
      }
      value.append(c);
    }
    return null;
  }

  private void skipBlanks() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private boolean skip(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    if (there) {
      at++;
    }
    return there;
  }

  private static boolean isTokenCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || SYMBOLS_OF_TOKENS.indexOf(c) >= 0;
  }
}
