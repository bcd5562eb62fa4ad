package dev.turboapi.worker;

import dev.turboapi.form.PercentEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a request line's target, as sent: {@code /items?skip=1}, or {@code
 * http://host/items} for proxies.
 */
final class RequestTarget {
  private RequestTarget() {}

  /** The path, percent-decoded. */
  static String path(String target) {
    int question = target.indexOf('?');
    String raw = question < 0 ? target : target.substring(0, question);
    return PercentEncoding.decode(raw.startsWith("/") ? raw : withoutOrigin(raw));
  }

  /** What follows the question mark; null if there is none. */
  static @Nullable String query(String target) {
    int question = target.indexOf('?');
    return question < 0 ? null : target.substring(question + 1);
  }

  // RFC 9112 section 3.2.2: a server must accept the absolute form.
  private static String withoutOrigin(String raw) {
    int authority = raw.indexOf("://");
    if (authority < 0) {
      return raw;
    }
    int slash = raw.indexOf('/', authority + 3);
    return slash < 0 ? "/" : raw.substring(slash);
  }
}
