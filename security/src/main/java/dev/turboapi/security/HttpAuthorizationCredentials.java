package dev.turboapi.security;

/**
 * What the header {@code Authorization} holds, unverified: {@code Bearer abc}.
 *
 * @param scheme as the client wrote it, in any case: {@code Bearer}; not empty
 * @param credentials the rest, without white space around it; not empty
 * @see <a
 *     href="https://fastapi.tiangolo.com/reference/security/#fastapi.security.HTTPAuthorizationCredentials">HTTPAuthorizationCredentials</a>
 */
public record HttpAuthorizationCredentials(String scheme, String credentials) {
  /** Without the credentials, which belong in no log. */
  @Override
  public String toString() {
    return "HttpAuthorizationCredentials[scheme=" + scheme + "]";
  }
}
