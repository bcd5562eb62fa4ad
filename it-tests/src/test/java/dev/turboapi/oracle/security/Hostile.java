package dev.turboapi.oracle.security;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.security.ApiKeyCookie;
import dev.turboapi.security.ApiKeyHeader;
import dev.turboapi.security.ApiKeyQuery;
import dev.turboapi.security.HttpAuthorizationCredentials;
import dev.turboapi.security.HttpBasic;
import dev.turboapi.security.HttpBasicCredentials;
import dev.turboapi.security.HttpBearer;
import dev.turboapi.security.OAuth2PasswordBearer;
import java.util.List;

/** Credentials no honest client sends. */
@Controller
class Hostile {
  @Get("/token")
  String token(@OAuth2PasswordBearer(tokenUrl = "token") String token) {
    return token;
  }

  @Get("/bearer")
  List<String> bearer(@HttpBearer HttpAuthorizationCredentials credentials) {
    return List.of(credentials.scheme(), credentials.credentials());
  }

  @Get("/basic")
  List<String> basic(@HttpBasic HttpBasicCredentials credentials) {
    return List.of(credentials.username(), credentials.password());
  }

  @Get("/header")
  String header(@ApiKeyHeader(name = "x-key") String key) {
    return key;
  }

  @Get("/query")
  String query(@ApiKeyQuery(name = "key") String key) {
    return key;
  }

  @Get("/cookie")
  String cookie(@ApiKeyCookie(name = "key") String key) {
    return key;
  }
}
