package dev.turboapi.oracle.security;

import dev.turboapi.HttpException;
import dev.turboapi.SecurityScopes;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Security;
import dev.turboapi.oracle.Dict;
import dev.turboapi.oracle.Later;
import dev.turboapi.security.OAuth2PasswordBearer;
import dev.turboapi.security.OAuth2PasswordRequestForm;
import dev.turboapi.security.Scope;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** Login, tokens and scopes, as the tutorial has them. */
@Controller
class Users {
  @OAuth2PasswordBearer(
      tokenUrl = "token",
      scopes = {
        @Scope(name = "me", description = "Read about yourself"),
        @Scope(name = "items", description = "Read items")
      })
  @interface Bearer {}

  record User(String username, @DefaultValue("false") boolean disabled) {}

  private static final Map<String, User> USERS =
      Map.of("ann", new User("ann", false), "bob", new User("bob", true));

  @Dependency
  static User currentUser(SecurityScopes scopes, @Bearer String token) {
    Map<String, String> challenge =
        Map.of(
            "WWW-Authenticate",
            scopes.scopes().isEmpty() ? "Bearer" : "Bearer scope=\"" + scopes.scopeStr() + "\"");
    int colon = token.indexOf(':');
    User user = USERS.get(colon < 0 ? token : token.substring(0, colon));
    if (user == null) {
      throw new HttpException(401, "Could not validate credentials", challenge);
    }
    List<String> granted = List.of(token.substring(colon + 1).split(",", -1));
    if (!granted.containsAll(scopes.scopes())) {
      throw new HttpException(401, "Not enough permissions", challenge);
    }
    return user;
  }

  @Dependency
  static User activeUser(
      @Security(value = Users.class, provider = "currentUser", scopes = "me") User user) {
    if (user.disabled()) {
      throw new HttpException(400, "Inactive user");
    }
    return user;
  }

  @Post("/token")
  Future<Map<String, Object>> login(@Depends OAuth2PasswordRequestForm form) {
    if (!USERS.containsKey(form.username()) || !form.password().equals("secret")) {
      throw new HttpException(400, "Incorrect username or password");
    }
    return Later.byTimer(
        Dict.of(
            "access_token",
            form.username() + ":" + String.join(",", form.scopes()),
            "token_type",
            "bearer"));
  }

  @Get("/users/me")
  Future<User> me(@Depends(value = Users.class, provider = "activeUser") User user) {
    return Later.byTimer(user);
  }

  @Get("/users/me/items")
  CompletionStage<List<Map<String, Object>>> items(
      @Security(value = Users.class, provider = "activeUser", scopes = "items") User user) {
    return Later.onAnotherThread(List.of(Dict.of("item", "Foo", "owner", user.username())));
  }

  @Get("/status")
  Future<Map<String, Object>> status(
      @Depends(value = Users.class, provider = "currentUser") User user) {
    return Later.byTimer(Dict.of("status", "ok"));
  }
}
