package dev.turboapi.oracle.security;

import dev.turboapi.SecurityScopes;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Security;
import dev.turboapi.security.OAuth2PasswordBearer;
import dev.turboapi.security.Scope;
import java.util.ArrayList;
import java.util.List;

/** Scopes of OAuth2, collected from those who depend on what asks for them. */
@Controller
class Scopes {
  @OAuth2PasswordBearer(
      tokenUrl = "token",
      scopes = {
        @Scope(name = "items", description = "Read items"),
        @Scope(name = "me", description = "Read about yourself")
      })
  @interface Bearer {}

  record Grant(List<String> scopes, String scopeStr) {
    static Grant of(SecurityScopes scopes) {
      return new Grant(scopes.scopes(), scopes.scopeStr());
    }
  }

  /** What ran for a request, in order. */
  @Dependency
  static final class Runs {
    final List<String> entries = new ArrayList<>();
  }

  @Dependency
  static Grant current(@Bearer String token, SecurityScopes scopes, @Depends Runs runs) {
    runs.entries.add("current " + scopes.scopeStr());
    return Grant.of(scopes);
  }

  @Dependency
  static Grant active(
      @Security(value = Scopes.class, provider = "current", scopes = "me") Grant grant) {
    return grant;
  }

  @Dependency
  static Grant outer(
      @Security(value = Scopes.class, provider = "active", scopes = "outer") Grant grant) {
    return grant;
  }

  @Dependency
  static Grant plain(@Depends(value = Scopes.class, provider = "current") Grant grant) {
    return grant;
  }

  @Dependency
  static Grant parent(
      SecurityScopes scopes,
      @Security(value = Scopes.class, provider = "current", scopes = "child") Grant grant,
      @Depends Runs runs) {
    runs.entries.add("parent " + scopes.scopeStr());
    return grant;
  }

  @Dependency
  static Grant left(@Depends(value = Scopes.class, provider = "current") Grant grant) {
    return grant;
  }

  @Dependency
  static Grant right(@Depends(value = Scopes.class, provider = "current") Grant grant) {
    return grant;
  }

  @Dependency
  static int unscoped(@Depends Runs runs) {
    runs.entries.add("unscoped");
    return runs.entries.size();
  }

  @Dependency
  static int leftUnscoped(@Depends(value = Scopes.class, provider = "unscoped") int number) {
    return number;
  }

  @Dependency
  static int rightUnscoped(@Depends(value = Scopes.class, provider = "unscoped") int number) {
    return number;
  }

  @Get("/depends")
  Grant depends(@Depends(value = Scopes.class, provider = "current") Grant grant) {
    return grant;
  }

  @Get("/own")
  Grant own(@Security(value = Scopes.class, provider = "current", scopes = "items") Grant grant) {
    return grant;
  }

  @Get("/inherited")
  Grant inherited(
      @Security(value = Scopes.class, provider = "active", scopes = "items") Grant grant) {
    return grant;
  }

  @Get("/inherited/none")
  Grant inheritedNone(@Depends(value = Scopes.class, provider = "active") Grant grant) {
    return grant;
  }

  @Get("/inherited/same")
  Grant inheritedSame(
      @Security(
              value = Scopes.class,
              provider = "active",
              scopes = {"items", "me"})
          Grant grant) {
    return grant;
  }

  @Get("/inherited/deep")
  Grant inheritedDeep(
      @Security(value = Scopes.class, provider = "outer", scopes = "items") Grant grant) {
    return grant;
  }

  @Get("/inherited/plain")
  Grant inheritedPlain(
      @Security(value = Scopes.class, provider = "plain", scopes = "items") Grant grant) {
    return grant;
  }

  @Get("/empty")
  Grant empty(@Security(value = Scopes.class, provider = "current") Grant grant) {
    return grant;
  }

  @Get("/repeated")
  Grant repeated(
      @Security(
              value = Scopes.class,
              provider = "current",
              scopes = {"a", "b", "a"})
          Grant grant) {
    return grant;
  }

  @Get("/repeated/below")
  Grant repeatedBelow(
      @Security(
              value = Scopes.class,
              provider = "plain",
              scopes = {"a", "b", "a"})
          Grant grant) {
    return grant;
  }

  @Get("/repeated/deep")
  Grant repeatedDeep(
      @Security(
              value = Scopes.class,
              provider = "outer",
              scopes = {"me", "outer"})
          Grant grant) {
    return grant;
  }

  @Get("/token")
  String token(@Security(value = Bearer.class, scopes = "s1") String token) {
    return token;
  }

  @Get("/handler")
  List<Grant> handler(
      @Security(value = Scopes.class, provider = "current", scopes = "items") Grant grant,
      SecurityScopes scopes) {
    return List.of(grant, Grant.of(scopes));
  }

  @Get("/three")
  @Security(value = Scopes.class, provider = "current", scopes = "router")
  List<String> three(
      @Security(value = Scopes.class, provider = "current", scopes = "x") Grant x,
      @Security(value = Scopes.class, provider = "active", scopes = "y") Grant y,
      @Depends Runs runs) {
    return runs.entries;
  }

  @Get("/children")
  List<String> children(
      @Security(value = Scopes.class, provider = "parent", scopes = "items") Grant grant,
      @Depends Runs runs) {
    return runs.entries;
  }

  @Get("/cache/order")
  List<List<String>> cacheOrder(
      @Security(
              value = Scopes.class,
              provider = "current",
              scopes = {"a", "b"})
          Grant first,
      @Security(
              value = Scopes.class,
              provider = "current",
              scopes = {"b", "a"})
          Grant second,
      @Depends Runs runs) {
    return List.of(first.scopes(), second.scopes(), runs.entries);
  }

  @Get("/cache/different")
  List<String> cacheDifferent(
      @Security(value = Scopes.class, provider = "current", scopes = "a") Grant first,
      @Depends(value = Scopes.class, provider = "current") Grant second,
      @Security(value = Scopes.class, provider = "current", scopes = "b") Grant third,
      @Security(value = Scopes.class, provider = "current", scopes = "a") Grant fourth,
      @Depends Runs runs) {
    return runs.entries;
  }

  @Get("/cache/off")
  List<String> cacheOff(
      @Security(value = Scopes.class, provider = "current", scopes = "a", useCache = false)
          Grant first,
      @Security(value = Scopes.class, provider = "current", scopes = "a", useCache = false)
          Grant second,
      @Depends Runs runs) {
    return runs.entries;
  }

  @Get("/cache/parents")
  List<String> cacheParents(
      @Security(value = Scopes.class, provider = "left", scopes = "l") Grant first,
      @Security(value = Scopes.class, provider = "right", scopes = "r") Grant second,
      @Depends Runs runs) {
    return runs.entries;
  }

  @Get("/cache/unscoped")
  List<String> cacheUnscoped(
      @Security(value = Scopes.class, provider = "leftUnscoped", scopes = "l") int first,
      @Security(value = Scopes.class, provider = "rightUnscoped", scopes = "r") int second,
      @Depends Runs runs) {
    return runs.entries;
  }

  @Get("/cache/given")
  List<String> cacheGiven(
      @Security(value = Scopes.class, provider = "unscoped", scopes = "a") int first,
      @Security(value = Scopes.class, provider = "unscoped", scopes = "b") int second,
      @Depends(value = Scopes.class, provider = "unscoped") int third,
      @Depends Runs runs) {
    return runs.entries;
  }
}
