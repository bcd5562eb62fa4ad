package dev.turboapi.security;

import dev.turboapi.Request;
import dev.turboapi.schema.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Authorization} as FastAPI reads it: a scheme, the first blank, and credentials
 * with white space around them, or in them. Of several headers the first counts.
 */
final class AuthorizationHeader {
  private AuthorizationHeader() {}

  /** All of it; null if none was sent, or an empty one. */
  static @Nullable String value(Request request) {
    return CredentialsExtractor.emptyToNull(request.header("Authorization"));
  }

  /**
   * What is behind the scheme, if it is this one in any case; empty if that is nothing, null if the
   * scheme is another one.
   */
  static @Nullable String credentials(Request request, String scheme) {
    String header = value(request);
    int length = scheme.length();
    if (header == null || !header.regionMatches(true, 0, scheme, 0, length)) {
      return null;
    }
    if (header.length() == length) {
      return "";
    }
    return header.charAt(length) == ' ' ? WhiteSpace.strip(header.substring(length + 1)) : null;
  }

  /** The two, whatever the scheme; null unless there are both. */
  static @Nullable HttpAuthorizationCredentials split(Request request) {
    String header = value(request);
    if (header == null) {
      return null;
    }
    int blank = header.indexOf(' ');
    String credentials = blank > 0 ? WhiteSpace.strip(header.substring(blank + 1)) : "";
    return credentials.isEmpty()
        ? null
        : new HttpAuthorizationCredentials(header.substring(0, blank), credentials);
  }

  /** The two, if the scheme is this one in any case; null unless there are both. */
  static @Nullable HttpAuthorizationCredentials split(Request request, String scheme) {
    HttpAuthorizationCredentials sent = split(request);
    return sent != null && sent.scheme().equalsIgnoreCase(scheme) ? sent : null;
  }
}
