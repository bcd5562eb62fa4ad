package dev.turboapi.security;

/**
 * What a client sent by HTTP Basic, unverified. Compare it with {@link Secrets#equal(String,
 * String)}.
 *
 * @param username ASCII without a colon; may be empty
 * @param password ASCII; may be empty
 * @see <a
 *     href="https://fastapi.tiangolo.com/reference/security/#fastapi.security.HTTPBasicCredentials">HTTPBasicCredentials</a>
 */
public record HttpBasicCredentials(String username, String password) {
  /** Without the password, which belongs in no log. */
  @Override
  public String toString() {
    return "HttpBasicCredentials[username=" + username + "]";
  }
}
