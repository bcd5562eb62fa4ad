package dev.turboapi.oracle.security;

import dev.turboapi.SecurityScopes;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Security;
import dev.turboapi.security.ApiKeyHeader;
import dev.turboapi.security.OAuth2PasswordBearer;
import dev.turboapi.security.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Schemes and scopes that a whole application, a router or a handler asks for. */
@Security(value = Levels.class, provider = "checked", scopes = "app")
final class Levels {
  private Levels() {}

  @OAuth2PasswordBearer(
      tokenUrl = "token",
      scopes = @Scope(name = "app", description = "All of it"))
  @interface Bearer {}

  @ApiKeyHeader(name = "x-key")
  @interface Key {}

  /** What ran for a request, in order. */
  @Dependency
  static final class Runs {
    final List<String> entries = new ArrayList<>();
  }

  @Dependency
  static int checked(@Bearer String token, SecurityScopes scopes, @Depends Runs runs) {
    runs.entries.add("checked " + scopes.scopeStr());
    return runs.entries.size();
  }

  @Security(value = Levels.class, provider = "checked", scopes = "include")
  static final class Included {
    private Included() {}

    @Security(value = Levels.class, provider = "checked", scopes = "router")
    @Controller("/rooms")
    static class Rooms {
      @Get("/plain")
      List<String> plain(@Depends Runs runs) {
        return runs.entries;
      }

      @Security(value = Levels.class, provider = "checked", scopes = "route")
      @Get("/own")
      List<String> own(
          @Security(value = Levels.class, provider = "checked", scopes = "own") int number,
          @Depends Runs runs) {
        return runs.entries;
      }

      @Get("/none")
      List<String> none(
          @Depends(value = Levels.class, provider = "checked") int number,
          SecurityScopes scopes,
          @Depends Runs runs) {
        return Stream.concat(
                Stream.of(String.valueOf(number), scopes.scopeStr()), runs.entries.stream())
            .toList();
      }

      @Security(value = Levels.class, provider = "checked", scopes = "app")
      @Security(value = Levels.class, provider = "checked", scopes = "router")
      @Get("/again")
      List<String> again(@Depends Runs runs) {
        return runs.entries;
      }
    }
  }

  @Key
  @Controller("/keyed")
  static class Keyed {
    @Get("/plain")
    String keyedPlain() {
      return "keyed";
    }

    @Get("/value")
    String keyedValue(@Key String key) {
      return key;
    }

    @Security(value = Key.class, scopes = "k")
    @Get("/scopes")
    String keyedScopes() {
      return "scopes";
    }

    @Post("/number")
    int keyedNumber(int number) {
      return number;
    }
  }

  @Controller
  static class Bare {
    @Get("/free")
    String free() {
      return "free";
    }
  }
}
