package dev.turboapi.oracle.security;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.security.ApiKeyCookie;
import dev.turboapi.security.ApiKeyHeader;
import dev.turboapi.security.ApiKeyQuery;
import dev.turboapi.security.HttpAuthorizationCredentials;
import dev.turboapi.security.HttpBase;
import dev.turboapi.security.HttpBasic;
import dev.turboapi.security.HttpBasicCredentials;
import dev.turboapi.security.HttpBearer;
import dev.turboapi.security.HttpDigest;
import dev.turboapi.security.OAuth2;
import dev.turboapi.security.OAuth2AuthorizationCodeBearer;
import dev.turboapi.security.OAuth2PasswordBearer;
import dev.turboapi.security.OpenIdConnect;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Schemes that do not answer themselves ({@code autoError = false}). */
@Controller
class Lenient {
  private static List<String> parts(@Nullable HttpAuthorizationCredentials credentials) {
    return credentials == null
        ? List.of()
        : List.of(credentials.scheme(), credentials.credentials());
  }

  @Get("/oauth2")
  @Nullable String oauth2(@OAuth2(autoError = false) @Nullable String value) {
    return value;
  }

  @Get("/password")
  @Nullable String password(
      @OAuth2PasswordBearer(tokenUrl = "token", autoError = false) @Nullable String token) {
    return token;
  }

  @Get("/code")
  Optional<String> code(
      @OAuth2AuthorizationCodeBearer(
              authorizationUrl = "authorize",
              tokenUrl = "token",
              autoError = false)
          Optional<String> token) {
    return token;
  }

  @Get("/connect")
  @Nullable String connect(
      @OpenIdConnect(openIdConnectUrl = "/openid", autoError = false) @Nullable String value) {
    return value;
  }

  @Get("/bearer")
  List<String> bearer(
      @HttpBearer(autoError = false) @Nullable HttpAuthorizationCredentials credentials) {
    return parts(credentials);
  }

  @Get("/digest")
  List<String> digest(
      @HttpDigest(autoError = false) @Nullable HttpAuthorizationCredentials credentials) {
    return parts(credentials);
  }

  @Get("/basic")
  List<String> basic(@HttpBasic(autoError = false) Optional<HttpBasicCredentials> credentials) {
    return credentials.map(sent -> List.of(sent.username(), sent.password())).orElse(List.of());
  }

  @Get("/base")
  List<String> base(
      @HttpBase(scheme = "Other", autoError = false)
          @Nullable HttpAuthorizationCredentials credentials) {
    return parts(credentials);
  }

  @Get("/key/query")
  @Nullable String keyQuery(@ApiKeyQuery(name = "key", autoError = false) @Nullable String key) {
    return key;
  }

  @Get("/key/header")
  @Nullable String keyHeader(
      @ApiKeyHeader(name = "x-key", autoError = false) @Nullable String key) {
    return key;
  }

  @Get("/key/cookie")
  @Nullable String keyCookie(@ApiKeyCookie(name = "key", autoError = false) @Nullable String key) {
    return key;
  }
}
