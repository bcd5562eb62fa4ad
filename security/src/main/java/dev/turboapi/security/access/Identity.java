package dev.turboapi.security.access;

import java.util.Set;

/**
 * Somebody who has proved who they are, with what they may do. A provider of the program says where
 * it comes from, and {@link RequiresRoles} and {@link RequiresScopes} check it:
 *
 * <pre>{@code
 * final class Auth {
 *   @Dependency
 *   Identity identity(@JwtBearer Jwt jwt) {
 *     return jwt;
 *   }
 * }
 * }</pre>
 */
public interface Identity {
  /** Who it is, such as a user name or the subject of a token; empty if the proof names nobody. */
  String name();

  /** Such as {@code admin}; compared exactly. */
  Set<String> roles();

  /** The OAuth2 scopes that were granted, compared exactly. */
  Set<String> scopes();

  /** An identity of exactly this. */
  static Identity of(String name, Set<String> roles, Set<String> scopes) {
    return new Known(name, Set.copyOf(roles), Set.copyOf(scopes));
  }
}
