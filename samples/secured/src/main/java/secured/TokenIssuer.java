package secured;

import dev.turboapi.HttpException;
import dev.turboapi.security.bearer.Jwt;
import dev.turboapi.security.bearer.JwtSigner;
import dev.turboapi.security.bearer.JwtVerifier;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives tokens to those who have logged in, and new ones for a refresh token, each of which is good
 * once. Thread-safe.
 */
final class TokenIssuer {
  static final String ISSUER = "secured";

  /** The claim that all refresh tokens of one log-in share. */
  private static final String LOGIN = "login";

  private static final Duration ACCESS = Duration.ofMinutes(15);
  private static final Duration REFRESH = Duration.ofDays(30);

  private final JwtSigner signer;
  private final JwtVerifier refreshTokens;
  private final Accounts accounts;

  /** The last refresh token of a log-in, by what all of that log-in share. */
  private final Map<String, String> newest = new ConcurrentHashMap<>();

  TokenIssuer(JwtSigner signer, JwtVerifier refreshTokens, Accounts accounts) {
    this.signer = signer;
    this.refreshTokens = refreshTokens;
    this.accounts = accounts;
  }

  /** For somebody who has just logged in, with those of the asked scopes that the user has. */
  Tokens issue(User user, Collection<String> asked) {
    return issue(user, asked, UUID.randomUUID().toString());
  }

  /**
   * For a refresh token. One that was used before has been stolen, or its successor has: neither is
   * good for anything then.
   */
  Future<Tokens> refresh(String token) {
    return refreshTokens.verify(token).map(this::refresh);
  }

  private Tokens refresh(Jwt token) {
    String login = token.claim(LOGIN, String.class).orElseThrow(TokenIssuer::refused);
    String id = token.id().orElseThrow(TokenIssuer::refused);
    if (!newest.remove(login, id)) {
      newest.remove(login);
      throw refused();
    }
    User user = accounts.find(token.name()).orElseThrow(TokenIssuer::refused);
    return issue(user, token.scopes(), login);
  }

  private Tokens issue(User user, Collection<String> asked, String login) {
    Set<String> granted = new TreeSet<>(asked);
    granted.retainAll(user.scopes());
    String[] scopes = granted.toArray(String[]::new);
    String id = UUID.randomUUID().toString();
    newest.put(login, id);
    return new Tokens(
        signer.accessToken(user.username(), ACCESS).scopes(scopes).sign(),
        "bearer",
        ACCESS.toSeconds(),
        signer
            .refreshToken(user.username(), REFRESH)
            .scopes(scopes)
            .claim(LOGIN, login)
            .claim("jti", id)
            .sign(),
        String.join(" ", granted));
  }

  private static HttpException refused() {
    return new HttpException(
        401, "Invalid refresh token", Map.of("WWW-Authenticate", "Bearer error=\"invalid_token\""));
  }
}
