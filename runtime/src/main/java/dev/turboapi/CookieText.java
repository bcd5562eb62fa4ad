package dev.turboapi;

/** Names and values of cookies as Python's {@code http.cookies} writes them. */
final class CookieText {
  private static final String SYMBOLS = "!#$%&'*+-.^_`|~:";
  private static final String UNESCAPED = " ()/<=>?@[]{}";

  private CookieText() {}

  static void checkName(String name) {
    if (!isToken(name)) {
      throw new IllegalArgumentException(
          "\"%s\" is no name of a cookie. Use letters, digits and %s only."
              .formatted(HttpHeader.printable(name), SYMBOLS));
    }
  }

  /** An attribute ends at a semicolon, and nothing is quoted in it. */
  static void checkAttribute(String attribute, String text) {
    if (text.indexOf(';') >= 0) {
      throw new IllegalArgumentException(
          "The %s of a cookie cannot be \"%s\". Take the semicolon away."
              .formatted(attribute, HttpHeader.printable(text)));
    }
    HttpHeader.checkValue("set-cookie", text);
  }

  /** The value in quotes, unless it needs none. Characters above U+00FF stay. */
  static String quote(String value) {
    if (isToken(value)) {
      return value;
    }
    StringBuilder quoted = new StringBuilder(value.length() + 8).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (isTokenCharacter(c) || UNESCAPED.indexOf(c) >= 0 || c > 0xff) {
        quoted.append(c);
      } else {
        quoted.append(String.format("\\%03o", (int) c));
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isToken(String text) {
    return !text.isEmpty() && text.chars().allMatch(CookieText::isTokenCharacter);
  }

  private static boolean isTokenCharacter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || SYMBOLS.indexOf(c) >= 0;
  }
}
