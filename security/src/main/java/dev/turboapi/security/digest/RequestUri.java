package dev.turboapi.security.digest;

import dev.turboapi.Request;
import dev.turboapi.form.PercentEncoding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether the {@code uri} that a client hashed is the one that it requests. */
final class RequestUri {
  private RequestUri() {}

  /**
   * Paths are compared decoded, as routes are; queries as sent. Behind a proxy that is told by its
   * absolute form, only these two count.
   */
  static boolean matches(String uri, Request request) {
    int question = uri.indexOf('?');
    String path = question < 0 ? uri : uri.substring(0, question);
    @Nullable String query = question < 0 ? null : uri.substring(question + 1);
    return PercentEncoding.decode(withoutOrigin(path)).equals(request.path())
        && Objects.equals(query, request.queryString());
  }

  private static String withoutOrigin(String path) {
    int authority = path.indexOf("://");
    if (path.startsWith("/") || authority < 0) {
      return path;
    }
    int slash = path.indexOf('/', authority + 3);
    return slash < 0 ? "/" : path.substring(slash);
  }
}
