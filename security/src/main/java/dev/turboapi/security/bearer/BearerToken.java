package dev.turboapi.security.bearer;

import dev.turboapi.Request;
import org.jspecify.annotations.Nullable;

/** The token behind {@code Bearer}. */
final class BearerToken {
  private static final String SCHEME = "Bearer ";

  private BearerToken() {}

  /** Null if the first {@code Authorization} is missing, of another scheme or empty. */
  static @Nullable String of(Request request) {
    String header = request.header("authorization");
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    String token = header.substring(SCHEME.length()).strip();
    return token.isEmpty() ? null : token;
  }
}
