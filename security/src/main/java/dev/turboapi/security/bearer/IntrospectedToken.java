package dev.turboapi.security.bearer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An opaque token of which its issuer said that it is active. {@link #toString} shows the name
 * only.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7662#section-2.2">RFC 7662, section 2.2</a>
 */
public final class IntrospectedToken extends VerifiedToken {
  private static final List<String> ROLES = List.of("roles");

  private IntrospectedToken(Map<String, ? extends @Nullable Object> claims) {
    super(claims, ROLES);
  }

  /**
   * A token as its issuer described it, for tests.
   *
   * @param claims by name, as from JSON: times are seconds since 1970
   * @throws IllegalArgumentException if a claim that RFC 7519 defines is of another type
   */
  public static IntrospectedToken of(Map<String, ? extends @Nullable Object> claims) {
    return new IntrospectedToken(claims);
  }

  /** The {@code username}, or else the subject, or an empty text. */
  @Override
  public String name() {
    return username().orElseGet(super::name);
  }

  /** Who granted it, for people: {@code username}. */
  public Optional<String> username() {
    return claim("username", String.class);
  }

  /** The program that asked for it: {@code client_id}. */
  public Optional<String> clientId() {
    return claim("client_id", String.class);
  }

  @Override
  public String toString() {
    return "IntrospectedToken[" + name() + "]";
  }
}
