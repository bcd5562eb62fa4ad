package dev.turboapi.oracle.security;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Options;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Security;
import dev.turboapi.security.ApiKeyCookie;
import dev.turboapi.security.ApiKeyHeader;
import dev.turboapi.security.ApiKeyQuery;
import dev.turboapi.security.HttpAuthorizationCredentials;
import dev.turboapi.security.HttpBasic;
import dev.turboapi.security.HttpBasicCredentials;
import dev.turboapi.security.HttpBearer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Several schemes on one operation, one of which is enough. */
@Controller
class Several {
  @HttpBearer(autoError = false, bearerFormat = "JWT")
  @interface Bearer {}

  @HttpBasic(autoError = false)
  @interface Login {}

  @ApiKeyHeader(name = "x-key", schemeName = "Key", autoError = false)
  @interface HeaderKey {}

  @ApiKeyQuery(name = "key", schemeName = "Key", autoError = false)
  @interface QueryKey {}

  @ApiKeyCookie(name = "session", autoError = false)
  @interface Session {}

  record User(String text) {}

  @Dependency
  static User user(
      @Security(value = Bearer.class, scopes = "user")
          @Nullable HttpAuthorizationCredentials credentials,
      @Login @Nullable HttpBasicCredentials login,
      @Session @Nullable String session) {
    if (credentials != null) {
      return new User("bearer " + credentials.credentials());
    }
    if (login != null) {
      return new User("basic " + login.username());
    }
    if (session != null) {
      return new User("session " + session);
    }
    throw new HttpException(
        401, "Log in", Map.of("WWW-Authenticate", "Bearer, Basic realm=\"all\""));
  }

  @Get("/user")
  String read(@Depends User user) {
    return user.text();
  }

  @Head("/user")
  String peek(@Depends User user) {
    return user.text();
  }

  @Options("/user")
  String ask(@Depends User user) {
    return user.text();
  }

  @Post("/user")
  String change(@Security(scopes = "write") User user) {
    return user.text();
  }

  @Get("/key")
  List<@Nullable String> key(@HeaderKey @Nullable String header, @QueryKey @Nullable String query) {
    return Arrays.asList(header, query);
  }

  @Get("/key/turned")
  List<@Nullable String> turned(
      @Security(
              value = QueryKey.class,
              scopes = {"q", "s"})
          @Nullable String query,
      @Security(
              value = HeaderKey.class,
              scopes = {"s", "h"})
          @Nullable String header) {
    return Arrays.asList(header, query);
  }

  @Get("/twice")
  List<@Nullable String> twice(
      @Security(value = Session.class, scopes = "a") @Nullable String first,
      @Security(value = Session.class, scopes = "b") @Nullable String second,
      @Session @Nullable String third) {
    return Arrays.asList(first, second, third);
  }
}
