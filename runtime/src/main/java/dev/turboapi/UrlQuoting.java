package dev.turboapi;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Percent-encodes what a header may not hold, as Starlette does. */
final class UrlQuoting {
  private static final String KEPT_IN_URLS = "_.-~:/%#?=@[]!$&'()*+,;";
  private static final String KEPT_IN_NAMES = "_.-~/";
  private static final String HEX = "0123456789ABCDEF";

  private UrlQuoting() {}

  /** The value of a {@code location} header. */
  static String quote(String url) {
    return quote(url, KEPT_IN_URLS);
  }

  /** The name of a file in a {@code content-disposition} header. */
  static String quoteName(String name) {
    return quote(name, KEPT_IN_NAMES);
  }

  private static String quote(String text, String kept) {
    StringBuilder quoted = new StringBuilder(text.length() + 16);
    for (byte unit : text.getBytes(UTF_8)) {
      char c = (char) (unit & 0xff);
      if (isAlphanumeric(c) || kept.indexOf(c) >= 0) {
        quoted.append(c);
      } else {
        quoted.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
      }
    }
    return quoted.toString();
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
