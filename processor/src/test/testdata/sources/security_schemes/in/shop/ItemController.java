package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Security;

/** Who may do what. */
@Controller("/items")
class ItemController {
  @Get
  String list(@Token String token) {
    return token;
  }

  @Get("/mine")
  String mine(@Security(scopes = {"items:read", "2"}) Accounts.Active active) {
    return active.account().name();
  }

  @Get("/me")
  String me(@Depends Accounts.Active active) {
    return active.account().name();
  }

  @Security(value = AdminToken.class, scopes = "items:write")
  @Delete("/{id}")
  void delete(int id) {}
}
