package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Security;

@Controller("/items")
class ItemController {
  record User(String name) {}

  record Active(User user) {}

  @Dependency
  static User user(@Login String token) {
    return new User(token);
  }

  @Dependency
  static Active active(@Security(scopes = "me") User user) {
    return new Active(user);
  }

  @Get("/open")
  void open(@Undocumented String token) {}

  @Get("/plain")
  void plain(@OAuth String token) {}

  @Get("/user")
  void user(@Depends User user) {}

  @Get("/merged")
  void merged(
      @Security(scopes = {"items:read", "me"}) Active active,
      @Security(scopes = "items:write") User user) {}

  @OAuth
  @Security(value = Login.class, scopes = "admin")
  @Get("/effects")
  void effects(@Depends User user) {}
}
