package dev.turboapi;

import java.util.List;

/**
 * The OAuth2 scopes that are asked of a dependency: those of whoever depends on it, outermost
 * first, each once. A provider that has a parameter of this type gets them.
 *
 * <pre>{@code
 * @Dependency
 * User currentUser(@Token String token, SecurityScopes scopes) {
 *   if (!scopesOf(token).containsAll(scopes.scopes())) {
 *     throw new HttpException(
 *         401,
 *         "Not enough permissions",
 *         Map.of("WWW-Authenticate", "Bearer scope=\"" + scopes.scopeStr() + "\""));
 *   }
 *   ...
 * }
 * }</pre>
 *
 * <p>Immutable. A handler, which nobody asks for scopes, gets none.
 *
 * @see <a href="https://fastapi.tiangolo.com/advanced/security/oauth2-scopes/">OAuth2 scopes</a>
 */
public final class SecurityScopes {
  /** Nothing is asked. */
  public static final SecurityScopes NONE = of();

  private final List<String> scopes;
  private final String scopeStr;

  private SecurityScopes(List<String> scopes) {
    this.scopes = scopes;
    this.scopeStr = String.join(" ", scopes);
  }

  /** These scopes, of which none is there twice. */
  public static SecurityScopes of(String... scopes) {
    return new SecurityScopes(List.of(scopes));
  }

  /** In the order in which they were asked, outermost first. */
  public List<String> scopes() {
    return scopes;
  }

  /** All of them with a blank between, as in a challenge; empty if there are none. */
  public String scopeStr() {
    return scopeStr;
  }

  /** As {@link #scopeStr}. */
  @Override
  public String toString() {
    return scopeStr;
  }
}
