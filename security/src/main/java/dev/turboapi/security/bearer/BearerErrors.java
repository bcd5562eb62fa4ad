package dev.turboapi.security.bearer;

import dev.turboapi.HttpException;
import dev.turboapi.SecurityScopes;
import java.util.Map;

/**
 * The answers to bearer tokens (RFC 6750, section 3). Why a token is refused is logged for who runs
 * the server, at level {@code DEBUG}, and not told to who sent it, but for its expiry, which a
 * client can do something about.
 */
final class BearerErrors {
  private static final System.Logger LOG = System.getLogger(BearerErrors.class.getPackageName());

  private static final String INVALID = "Could not validate credentials";
  private static final String EXPIRED =
      "Bearer error=\"invalid_token\", error_description=\"The access token expired\"";

  private BearerErrors() {}

  /**
   * @param reason a constant text, with nothing of the token in it
   */
  static HttpException invalidToken(String reason) {
    LOG.log(System.Logger.Level.DEBUG, "A bearer token is refused: {0}.", reason);
    return challenge(401, INVALID, "Bearer error=\"invalid_token\"");
  }

  static HttpException expired() {
    LOG.log(System.Logger.Level.DEBUG, "A bearer token is refused: it has expired.");
    return challenge(401, INVALID, EXPIRED);
  }

  /** The token is good, but not for this: asking for another one will not help as 401 would say. */
  static HttpException insufficientScope(SecurityScopes needed) {
    return challenge(
        403,
        "Not enough permissions",
        "Bearer error=\"insufficient_scope\", scope=\"" + printable(needed.scopeStr()) + '"');
  }

  /**
   * The token may be good, but nobody can tell now. A 401 would make clients throw it away.
   *
   * @param reason a constant text
   */
  static HttpException unavailable(String reason) {
    LOG.log(System.Logger.Level.DEBUG, "A bearer token cannot be verified: {0}.", reason);
    return new HttpException(503, "Service Unavailable", Map.of("Retry-After", "5"));
  }

  private static HttpException challenge(int status, String detail, String challenge) {
    return new HttpException(status, detail, Map.of("WWW-Authenticate", challenge));
  }

  /** What RFC 6749, section 3.3, allows in a scope, and so in quotes. */
  private static String printable(String scopes) {
    return scopes.replaceAll("[^\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]", "");
  }
}
