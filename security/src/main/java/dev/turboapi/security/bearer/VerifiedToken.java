package dev.turboapi.security.bearer;

import dev.turboapi.HttpException;
import dev.turboapi.SecurityScopes;
import dev.turboapi.security.access.Identity;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a verified token says, in the claims of RFC 7519, which those of RFC 7662 are as well.
 *
 * <p>Immutable, but for objects and lists among its claims, which nobody should change. It does not
 * hold the token itself.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7519#section-4.1">RFC 7519, section 4.1</a>
 */
public abstract sealed class VerifiedToken implements Identity permits Jwt, IntrospectedToken {
  private final Map<String, @Nullable Object> claims;
  private final @Nullable String subject;
  private final @Nullable String issuer;
  private final List<String> audience;
  private final @Nullable Instant expiresAt;
  private final @Nullable Instant notBefore;
  private final @Nullable Instant issuedAt;
  private final @Nullable String id;
  private final Set<String> scopes;
  private final Set<String> roles;

  /**
   * @param rolesPath the names of the members that lead to the roles
   * @throws IllegalArgumentException if a claim that RFC 7519 defines is of another type
   */
  VerifiedToken(Map<String, ? extends @Nullable Object> claims, List<String> rolesPath) {
    this.claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    ClaimReader reader = new ClaimReader(this.claims);
    this.subject = reader.text("sub");
    this.issuer = reader.text("iss");
    this.audience = reader.texts("aud");
    this.expiresAt = reader.time("exp");
    this.notBefore = reader.time("nbf");
    this.issuedAt = reader.time("iat");
    this.id = reader.text("jti");
    this.scopes = reader.scopes();
    this.roles = reader.words(rolesPath);
  }

  /** The subject, or an empty text if there is none. */
  @Override
  public String name() {
    return subject == null ? "" : subject;
  }

  /** Whom it is about: {@code sub}. */
  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  /** Who made it: {@code iss}. */
  public Optional<String> issuer() {
    return Optional.ofNullable(issuer);
  }

  /** For whom it was made: {@code aud}, one or several; empty if it does not say. */
  public List<String> audience() {
    return audience;
  }

  /** When it ends: {@code exp}. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /** When it begins: {@code nbf}. */
  public Optional<Instant> notBefore() {
    return Optional.ofNullable(notBefore);
  }

  /** When it was made: {@code iat}. */
  public Optional<Instant> issuedAt() {
    return Optional.ofNullable(issuedAt);
  }

  /** What no other token of the issuer has, to revoke one or to take it once: {@code jti}. */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /**
   * What was granted: {@code scope} as text with blanks between (RFC 8693), or {@code scp} as text
   * or list, as Microsoft and Okta have it.
   */
  @Override
  public Set<String> scopes() {
    return scopes;
  }

  /** The {@code roles}, a list or a text with blanks between, unless the verifier knows better. */
  @Override
  public Set<String> roles() {
    return roles;
  }

  /**
   * Any claim, as from JSON: a {@code String}, {@code Boolean}, {@code Integer}, {@code Long},
   * {@code BigInteger}, {@code Double}, {@code List} or {@code Map}; empty if it is missing, null
   * or of another type.
   */
  public <T> Optional<T> claim(String name, Class<T> type) {
    Object value = claims.get(name);
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }

  /** All claims, in the order sent. */
  public Map<String, @Nullable Object> claims() {
    return claims;
  }

  /**
   * @throws HttpException 403 if one of these was not granted
   */
  void require(SecurityScopes needed) {
    if (!scopes.containsAll(needed.scopes())) {
      throw BearerErrors.insufficientScope(needed);
    }
  }
}
