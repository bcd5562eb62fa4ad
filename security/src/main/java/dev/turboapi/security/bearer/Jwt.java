package dev.turboapi.security.bearer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verified JWT. Who has one can rely on it: only {@link JwtVerifier} and tests make them. {@link
 * #toString} shows the subject only.
 */
public final class Jwt extends VerifiedToken {
  private static final List<String> ROLES = List.of("roles");

  /**
   * @param rolesPath the names of the members that lead to the roles
   * @throws IllegalArgumentException if a claim that RFC 7519 defines is of another type
   */
  Jwt(Map<String, ? extends @Nullable Object> claims, List<String> rolesPath) {
    super(claims, rolesPath);
  }

  /**
   * A token as if it had been verified, for tests.
   *
   * @param claims by name, as from JSON: times are seconds since 1970
   * @throws IllegalArgumentException if a claim that RFC 7519 defines is of another type
   */
  public static Jwt of(Map<String, ? extends @Nullable Object> claims) {
    return new Jwt(claims, ROLES);
  }

  @Override
  public String toString() {
    return "Jwt[sub=" + name() + "]";
  }
}
