package dev.turboapi;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Percent-encodes what a {@code location} header may not hold, as Starlette's RedirectResponse
 * does.
 */
final class UrlQuoting {
  private static final String KEPT = "_.-~:/%#?=@[]!$&'()*+,;";
  private static final String HEX = "0123456789ABCDEF";

  private UrlQuoting() {}

  static String quote(String url) {
    StringBuilder quoted = new StringBuilder(url.length() + 16);
    for (byte unit : url.getBytes(UTF_8)) {
      char c = (char) (unit & 0xff);
      if (isKept(c)) {
        quoted.append(c);
      } else {
        quoted.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
      }
    }
    return quoted.toString();
  }

  private static boolean isKept(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || KEPT.indexOf(c) >= 0;
  }
}
