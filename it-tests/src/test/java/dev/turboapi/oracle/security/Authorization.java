package dev.turboapi.oracle.security;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
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

/** What each scheme makes of an Authorization header. */
@Controller
class Authorization {
  @Get("/oauth2")
  String oauth2(@OAuth2 String value) {
    return value;
  }

  @Get("/password")
  String password(@OAuth2PasswordBearer(tokenUrl = "token") String token) {
    return token;
  }

  @Get("/code")
  String code(
      @OAuth2AuthorizationCodeBearer(authorizationUrl = "authorize", tokenUrl = "token")
          String token) {
    return token;
  }

  @Get("/connect")
  String connect(@OpenIdConnect(openIdConnectUrl = "/openid") String value) {
    return value;
  }

  @Get("/bearer")
  List<String> bearer(@HttpBearer HttpAuthorizationCredentials credentials) {
    return List.of(credentials.scheme(), credentials.credentials());
  }

  @Get("/digest")
  List<String> digest(@HttpDigest HttpAuthorizationCredentials credentials) {
    return List.of(credentials.scheme(), credentials.credentials());
  }

  @Get("/basic")
  List<String> basic(@HttpBasic HttpBasicCredentials credentials) {
    return List.of(credentials.username(), credentials.password());
  }

  @Get("/base")
  List<String> base(@HttpBase(scheme = "Other") HttpAuthorizationCredentials credentials) {
    return List.of(credentials.scheme(), credentials.credentials());
  }
}
