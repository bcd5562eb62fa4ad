package dev.turboapi.oracle.security;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Security;
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
import dev.turboapi.security.Scope;
import org.jspecify.annotations.Nullable;

/** What the document says of each scheme, with all its options. */
@Controller
class Definitions {
  @OAuth2(
      implicit =
          @OAuth2.Flow(
              authorizationUrl = "/authorize",
              scopes = @Scope(name = "a", description = "A")),
      password = @OAuth2.Flow(tokenUrl = "token", refreshUrl = "/refresh"),
      clientCredentials =
          @OAuth2.Flow(
              tokenUrl = "https://example.com/token",
              scopes = {
                @Scope(name = "b", description = "B"),
                @Scope(name = "a", description = "")
              }),
      authorizationCode =
          @OAuth2.Flow(authorizationUrl = "/authorize", tokenUrl = "/token", refreshUrl = "r"),
      schemeName = "EveryFlow",
      description = "Every flow")
  @interface EveryFlow {}

  @OAuth2(
      password = @OAuth2.Flow(tokenUrl = "token", scopes = @Scope(name = "a", description = "A")),
      schemeName = "OneFlow")
  @interface OneFlow {}

  @OAuth2PasswordBearer(
      tokenUrl = "/token",
      schemeName = "Password",
      scopes = {
        @Scope(name = "items:read", description = "Read items"),
        @Scope(name = "items:write", description = "Write “items”"),
        @Scope(name = "me", description = "")
      },
      description = "Log in with *name* and password",
      refreshUrl = "/refresh")
  @interface Password {}

  @OAuth2AuthorizationCodeBearer(
      authorizationUrl = "https://example.com/authorize?a=b&c=d",
      tokenUrl = "token",
      refreshUrl = "refresh",
      schemeName = "Code",
      scopes = @Scope(name = "x", description = "X"),
      description = "Log in elsewhere")
  @interface Code {}

  @ApiKeyHeader(name = "x-first", schemeName = "Same", description = "The first of that name")
  @interface Named {}

  @ApiKeyQuery(name = "second", schemeName = "Same")
  @interface NamedAgain {}

  @Get("/oauth2")
  String oauth2(
      @EveryFlow String every, @OneFlow String one, @OAuth2(description = "No flow") String none) {
    return "oauth2";
  }

  @Get("/password")
  String passwords(
      @Security(value = Password.class, scopes = "me") String named,
      @OAuth2PasswordBearer(tokenUrl = "token") String bare) {
    return "password";
  }

  @Get("/code")
  String codes(
      @Code String named,
      @OAuth2AuthorizationCodeBearer(
              authorizationUrl = "authorize",
              tokenUrl = "token",
              autoError = false)
          @Nullable String bare) {
    return "code";
  }

  @Get("/connect")
  String connects(
      @OpenIdConnect(
              openIdConnectUrl = "/openid",
              schemeName = "Connect",
              description = "Connected")
          String named,
      @OpenIdConnect(openIdConnectUrl = "https://example.com/.well-known/openid-configuration")
          String bare) {
    return "connect";
  }

  @Get("/basic")
  String basics(
      @HttpBasic(schemeName = "Basic", realm = "not shown", description = "Name and password")
          HttpBasicCredentials named,
      @HttpBasic HttpBasicCredentials bare) {
    return "basic";
  }

  @Get("/bearer")
  String bearers(
      @HttpBearer(bearerFormat = "JWT", schemeName = "Bearer", description = "A JWT")
          HttpAuthorizationCredentials named,
      @HttpBearer HttpAuthorizationCredentials bare) {
    return "bearer";
  }

  @Get("/digest")
  String digests(
      @HttpDigest(schemeName = "Digest", description = "A digest")
          HttpAuthorizationCredentials named,
      @HttpDigest(autoError = false) @Nullable HttpAuthorizationCredentials bare) {
    return "digest";
  }

  @Get("/base")
  String bases(
      @HttpBase(scheme = "HOBA", schemeName = "Hoba", description = "Any other")
          HttpAuthorizationCredentials named,
      @HttpBase(scheme = "Mutual") HttpAuthorizationCredentials bare) {
    return "base";
  }

  @Get("/keys")
  String keys(
      @ApiKeyQuery(name = "api key", schemeName = "Query", description = "A \"key\"\nin two lines")
          String query,
      @ApiKeyQuery(name = "key") String queryBare,
      @ApiKeyHeader(name = "X-Key", schemeName = "Header", description = "hé") String header,
      @ApiKeyHeader(name = "x-key") String headerBare,
      @ApiKeyCookie(name = "session", schemeName = "Cookie", description = "A session")
          String cookie,
      @ApiKeyCookie(name = "session") String cookieBare) {
    return "keys";
  }

  @Get("/same/first")
  String sameFirst(@Security(value = Named.class, scopes = "first") String key) {
    return key;
  }

  @Get("/same/second")
  String sameSecond(@Security(value = NamedAgain.class, scopes = "second") String key) {
    return key;
  }

  @Get("/same/both")
  String sameBoth(
      @Security(
              value = Named.class,
              scopes = {"a", "b"})
          String first,
      @Security(
              value = NamedAgain.class,
              scopes = {"b", "c"})
          String second) {
    return first + second;
  }

  @Get(value = "/hidden", includeInSchema = false)
  String hidden(@ApiKeyHeader(name = "x-hidden", schemeName = "Hidden") String key) {
    return key;
  }

  @Get("/open")
  String free() {
    return "open";
  }
}
