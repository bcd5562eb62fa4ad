package secured;

import dev.turboapi.HttpException;
import dev.turboapi.SecurityScopes;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.security.ApiKeyHeader;
import dev.turboapi.security.HttpBasic;
import dev.turboapi.security.HttpBasicCredentials;
import dev.turboapi.security.OAuth2AuthorizationCodeBearer;
import dev.turboapi.security.OAuth2PasswordBearer;
import dev.turboapi.security.Scope;
import dev.turboapi.security.access.Identity;
import dev.turboapi.security.bearer.JwtVerifier;
import io.vertx.core.Future;
import java.util.Map;
import java.util.Set;

/** Who is asking: a user with a token, a client with a key, or an administrator. */
final class Auth {
  /** A token of {@link TokenController}. */
  @OAuth2PasswordBearer(
      tokenUrl = "token",
      scopes = {
        @Scope(name = "me", description = "Read about yourself."),
        @Scope(name = "items", description = "Read and write your items.")
      })
  @interface PasswordLogIn {}

  /** A token of {@link AuthorizationController}: the same, got in another way. */
  @OAuth2AuthorizationCodeBearer(
      authorizationUrl = "authorize",
      tokenUrl = "authorize/token",
      scopes = {
        @Scope(name = "me", description = "Read about yourself."),
        @Scope(name = "items", description = "Read and write your items.")
      })
  @interface CodeLogIn {}

  /** The key of a client. */
  @ApiKeyHeader(name = "x-api-key")
  @interface ClientKey {}

  /** Name and password of an administrator. */
  @HttpBasic(realm = "Administration")
  @interface AdminLogIn {}

  private final JwtVerifier accessTokens;
  private final Accounts accounts;
  private final Clients clients;
  private final Administrators administrators;

  Auth(
      JwtVerifier accessTokens, Accounts accounts, Clients clients, Administrators administrators) {
    this.accessTokens = accessTokens;
    this.accounts = accounts;
    this.clients = clients;
    this.administrators = administrators;
  }

  /** The user whose token it is, if it was granted all scopes that are asked. */
  @Dependency
  Future<User> currentUser(
      @PasswordLogIn String token, @CodeLogIn String sameToken, SecurityScopes scopes) {
    return accessTokens
        .verify(token, scopes)
        .map(jwt -> accounts.find(jwt.name()).orElseThrow(Auth::unknownUser));
  }

  private static HttpException unknownUser() {
    return new HttpException(
        401, "Unknown user", Map.of("WWW-Authenticate", "Bearer error=\"invalid_token\""));
  }

  @Dependency
  Client client(@ClientKey String key) {
    return clients
        .withKey(key)
        .orElseThrow(
            () -> new HttpException(401, "Invalid API key", Map.of("WWW-Authenticate", "APIKey")));
  }

  @Blocking
  @Dependency
  Identity administrator(@AdminLogIn HttpBasicCredentials sent) {
    if (!administrators.logIn(sent.username(), sent.password())) {
      throw new HttpException(
          401,
          "Incorrect username or password",
          Map.of("WWW-Authenticate", "Basic realm=\"Administration\""));
    }
    return Identity.of(sent.username(), Set.of("admin"), Set.of());
  }
}
