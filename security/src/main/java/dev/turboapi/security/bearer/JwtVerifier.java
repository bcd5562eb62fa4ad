package dev.turboapi.security.bearer;

import static java.util.Objects.requireNonNull;

import dev.turboapi.HttpException;
import dev.turboapi.SecurityScopes;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verifies JWTs: the signature first, then what they say.
 *
 * <pre>{@code
 * JwtVerifier verifier =
 *     JwtVerifier.builder()
 *         .jwks(RemoteJwkSet.builder("https://login.example.com/jwks", RS256).build())
 *         .issuer("https://login.example.com/")
 *         .audience("shop")
 *         .build();
 *
 * TurboApi.builder().bind(JwtVerifier.class, verifier).run(args);
 * }</pre>
 *
 * <p>Handlers then have a {@link JwtBearer} parameter. Another scheme and a verifier go together in
 * a provider, such as to have the Authorize button of the docs page log in:
 *
 * <pre>{@code
 * @OAuth2PasswordBearer(tokenUrl = "token")
 * @interface Token {}
 *
 * @Dependency
 * Future<Jwt> jwt(@Token String token, SecurityScopes scopes) {
 *   return verifier.verify(token, scopes);
 * }
 * }</pre>
 *
 * <p>A key is for the one algorithm that the program said, whatever a token's header claims. All
 * keys are trusted for all accepted issuers: have a verifier for each issuer whose tokens differ in
 * what they may do. Thread-safe; nothing blocks.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8725">RFC 8725: best current practices</a>
 */
public final class JwtVerifier {
  private final KeySet fixedKeys;
  private final @Nullable RemoteJwkSet remoteKeys;
  private final Set<String> types;
  private final ClaimRules rules;
  private final List<String> rolesPath;
  private final int maxLength;
  private final TrustedHeaders headers = new TrustedHeaders();

  JwtVerifier(JwtVerifierBuilder builder) {
    this.fixedKeys = new KeySet(builder.keys);
    this.remoteKeys = builder.remoteKeys;
    this.types = builder.types;
    this.rules = builder.rules();
    this.rolesPath = builder.rolesPath;
    this.maxLength = builder.maxLength;
  }

  /** Accepts nothing until it is told a key. */
  public static JwtVerifierBuilder builder() {
    return new JwtVerifierBuilder();
  }

  /** As {@link #verify(String, SecurityScopes)}, with no scopes needed. */
  public Future<Jwt> verify(String token) {
    try {
      return verified(token);
    } catch (HttpException e) {
      return Future.failedFuture(e);
    }
  }

  /**
   * What the token says. The future is complete already unless keys must be fetched for it, and
   * then completes on the Vert.x context of the caller, if there is one.
   *
   * <p>It fails with an {@link HttpException}, which is the answer (RFC 6750, section 3.1): 401 if
   * the token is no good, 403 if it lacks a scope, 503 if keys cannot be fetched. All have a
   * challenge with the error in it, and say nothing about why the token is no good but that it
   * expired.
   *
   * @param token as behind {@code Bearer}; may be anything
   * @param needed scopes that must all have been granted
   */
  public Future<Jwt> verify(String token, SecurityScopes needed) {
    Future<Jwt> jwt = verify(token);
    return needed.scopes().isEmpty() ? jwt : jwt.map(granted -> granting(granted, needed));
  }

  private static Jwt granting(Jwt jwt, SecurityScopes needed) {
    jwt.require(needed);
    return jwt;
  }

  private Future<Jwt> verified(String token) {
    CompactToken compact = token.length() > maxLength ? null : CompactToken.split(token);
    JoseHeader header = compact == null ? null : headers.read(compact.header());
    if (compact == null || header == null) {
      throw BearerErrors.invalidToken("it is too long, malformed, or signed by no known algorithm");
    }
    if (!types.contains(header.type())) {
      throw BearerErrors.invalidToken("its typ is not accepted");
    }
    if (fixedKeys.verifies(header, compact)) {
      return Future.succeededFuture(jwt(header, compact));
    }
    if (remoteKeys == null) {
      throw wrongSignature();
    }
    return remoteKeys.keysFor(header).map(keys -> verified(keys, header, compact));
  }

  private Jwt verified(KeySet keys, JoseHeader header, CompactToken token) {
    if (!keys.verifies(header, token)) {
      throw wrongSignature();
    }
    return jwt(header, token);
  }

  private static HttpException wrongSignature() {
    return BearerErrors.invalidToken("its signature is by no key for its kid and algorithm");
  }

  /** Nothing but the header is looked into before this, when the signature is known to be right. */
  private Jwt jwt(JoseHeader header, CompactToken token) {
    headers.add(token.header(), header);
    byte[] payload = token.payload();
    Map<String, @Nullable Object> claims = payload == null ? null : Json.object(payload);
    if (claims == null) {
      throw BearerErrors.invalidToken("its claims are no JSON object");
    }
    Jwt jwt;
    try {
      jwt = new Jwt(claims, rolesPath);
    } catch (IllegalArgumentException e) {
      throw BearerErrors.invalidToken(requireNonNull(e.getMessage()));
    }
    rules.check(jwt);
    return jwt;
  }
}
