package dev.turboapi.url;

/** The host of a URL: a domain, or an address. */
final class Host {
  private static final String FORBIDDEN = "\0\t\n\r #/:<>?@[\\]^|";

  private Host() {}

  /** The host of a scheme that the standard calls special. */
  static String parse(String text) throws BadUrl {
    if (text.startsWith("[")) {
      return bracketed(text);
    }
    if (text.isEmpty()) {
      return text;
    }
    String domain = Domain.toAscii(PercentEncoding.decode(text));
    if (domain.isEmpty()) {
      throw new BadUrl("empty host");
    }
    return Ipv4Address.isMeant(domain) ? Ipv4Address.parse(domain) : domain;
  }

  /** The host of any other scheme, of which nothing is known. */
  static String parseOpaque(String text) throws BadUrl {
    if (text.startsWith("[")) {
      return bracketed(text);
    }
    if (text.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
      throw new BadUrl("invalid domain character");
    }
    return PercentEncoding.CONTROLS.encode(text);
  }

  private static String bracketed(String text) throws BadUrl {
    if (!text.endsWith("]")) {
      throw Ipv6Address.invalid();
    }
    return "[" + Ipv6Address.parse(text.substring(1, text.length() - 1)) + "]";
  }
}
