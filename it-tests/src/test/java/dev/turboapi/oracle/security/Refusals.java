package dev.turboapi.oracle.security;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.SecurityScheme;
import dev.turboapi.oracle.Dict;
import dev.turboapi.security.ApiKeyCookie;
import dev.turboapi.security.ApiKeyHeader;
import dev.turboapi.security.ApiKeyQuery;
import dev.turboapi.security.HttpAuthorizationCredentials;
import dev.turboapi.security.HttpBasic;
import dev.turboapi.security.HttpBasicCredentials;
import dev.turboapi.security.HttpBearer;
import dev.turboapi.security.OAuth2PasswordBearer;
import dev.turboapi.security.OpenIdConnect;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Schemes that refuse in their own way. */
@Controller
class Refusals {
  @SecurityScheme(
      extractor = ForbiddenBearer.Extractor.class,
      arguments = "autoError",
      name = "ForbiddenBearer",
      openapi = "{\"type\":\"http\",\"scheme\":\"bearer\"}")
  @interface ForbiddenBearer {
    String schemeName() default "";

    boolean autoError() default true;

    final class Extractor extends HttpBearer.Extractor {
      Extractor(boolean autoError) {
        super(autoError);
      }

      @Override
      protected HttpException notAuthenticated() {
        return new HttpException(403, "Not authenticated");
      }
    }
  }

  @SecurityScheme(
      extractor = ForbiddenKey.Extractor.class,
      arguments = "name",
      name = "ForbiddenKey",
      openapi = "{\"type\":\"apiKey\",\"in\":\"header\",\"name\":\"{name}\"}")
  @interface ForbiddenKey {
    String name();

    final class Extractor extends ApiKeyHeader.Extractor {
      Extractor(String name) {
        super(name, true);
      }

      @Override
      protected HttpException notAuthenticated() {
        return new HttpException(403, Dict.of("header", "x-key", "reason", null));
      }
    }
  }

  @SecurityScheme(
      extractor = HiddenKey.Extractor.class,
      arguments = "name",
      name = "HiddenKey",
      openapi = "{\"type\":\"apiKey\",\"in\":\"query\",\"name\":\"{name}\"}")
  @interface HiddenKey {
    String name();

    final class Extractor extends ApiKeyQuery.Extractor {
      Extractor(String name) {
        super(name, true);
      }

      @Override
      protected HttpException notAuthenticated() {
        return new HttpException(404);
      }
    }
  }

  @SecurityScheme(
      extractor = SessionCookie.Extractor.class,
      name = "SessionCookie",
      openapi = "{\"type\":\"apiKey\",\"in\":\"cookie\",\"name\":\"session\"}")
  @interface SessionCookie {
    final class Extractor extends ApiKeyCookie.Extractor {
      Extractor() {
        super("session", true);
      }

      @Override
      protected HttpException notAuthenticated() {
        return new HttpException(
            307, "Log in", Map.of("location", "/login", "x-reason", "no session"));
      }
    }
  }

  @SecurityScheme(
      extractor = AskingBasic.Extractor.class,
      name = "AskingBasic",
      openapi = "{\"type\":\"http\",\"scheme\":\"basic\"}")
  @interface AskingBasic {
    final class Extractor extends HttpBasic.Extractor {
      Extractor() {
        super("", true);
      }

      @Override
      protected HttpException notAuthenticated() {
        return new HttpException(
            401,
            "Who are you?",
            Map.of("WWW-Authenticate", "Basic realm=\"hé\", charset=\"UTF-8\""));
      }
    }
  }

  @SecurityScheme(
      extractor = ForbiddenToken.Extractor.class,
      name = "ForbiddenToken",
      openapi =
          """
          {
            "type": "oauth2",
            "flows": {"password": {"scopes": {}, "tokenUrl": "{tokenUrl}"}}
          }
          """)
  @interface ForbiddenToken {
    String tokenUrl();

    final class Extractor extends OAuth2PasswordBearer.Extractor {
      Extractor() {
        super(true);
      }

      @Override
      protected HttpException notAuthenticated() {
        return new HttpException(403, "No token");
      }
    }
  }

  @SecurityScheme(
      extractor = ForbiddenConnect.Extractor.class,
      name = "ForbiddenConnect",
      openapi =
          """
          {
            "type": "openIdConnect",
            "description": "{description}",
            "openIdConnectUrl": "{openIdConnectUrl}"
          }
          """)
  @interface ForbiddenConnect {
    String openIdConnectUrl();

    String description() default "";

    final class Extractor extends OpenIdConnect.Extractor {
      Extractor() {
        super(true);
      }

      @Override
      protected HttpException notAuthenticated() {
        return new HttpException(403, "Not connected");
      }
    }
  }

  @Get("/bearer")
  String bearer(@ForbiddenBearer HttpAuthorizationCredentials credentials) {
    return credentials.credentials();
  }

  @Head("/bearer")
  String peek(@ForbiddenBearer HttpAuthorizationCredentials credentials) {
    return credentials.credentials();
  }

  @Get("/bearer/optional")
  @Nullable String optional(
      @ForbiddenBearer(schemeName = "Optional", autoError = false)
          @Nullable HttpAuthorizationCredentials credentials) {
    return credentials == null ? null : credentials.credentials();
  }

  @Get("/key")
  String key(@ForbiddenKey(name = "x-key") String key) {
    return key;
  }

  @Get("/hidden")
  String hidden(@HiddenKey(name = "key") String key) {
    return key;
  }

  @Get("/session")
  String session(@SessionCookie String session) {
    return session;
  }

  @Get("/basic")
  String basic(@AskingBasic HttpBasicCredentials credentials) {
    return credentials.username();
  }

  @Get("/token")
  String token(@ForbiddenToken(tokenUrl = "token") String token) {
    return token;
  }

  @Get("/connect")
  String connect(
      @ForbiddenConnect(openIdConnectUrl = "/openid", description = "Ours") String value) {
    return value;
  }
}
