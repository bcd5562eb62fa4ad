package dev.turboapi.oracle.security;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.security.ApiKeyHeader;
import dev.turboapi.security.OAuth2PasswordBearer;

/** What is answered when several things are wrong, a missing token among them. */
@Controller
@SuppressWarnings("DoNotCallSuggester") // Providers that always refuse are what is tested here.
class Precedence {
  @OAuth2PasswordBearer(tokenUrl = "token")
  @interface Token {}

  @ApiKeyHeader(name = "x-key")
  @interface Key {}

  record Item(String name) {}

  record Limit(int limit) {}

  record Refused() {}

  record Page(String text) {}

  @Dependency
  static Limit limit(int limit) {
    return new Limit(limit);
  }

  @Dependency
  static Refused refused() {
    throw new HttpException(409, "Refused");
  }

  @Dependency
  static Page page(@Token String token, int page) {
    return new Page(token + " " + page);
  }

  @Get("/items/{item}")
  String read(int item, @Token String token) {
    return token + " " + item;
  }

  @Post("/items")
  String create(Item item, @Token String token) {
    return token + " " + item.name();
  }

  @Post("/forms")
  String fill(@Form String name, @Token String token) {
    return token + " " + name;
  }

  @Get("/invalid/first")
  String invalidFirst(@Depends Limit limit, @Token String token) {
    return token + " " + limit.limit();
  }

  @Get("/invalid/last")
  String invalidLast(@Token String token, @Depends Limit limit) {
    return token + " " + limit.limit();
  }

  @Get("/refused/first")
  String refusedFirst(@Depends Refused refused, @Token String token) {
    return token;
  }

  @Get("/refused/last")
  String refusedLast(@Token String token, @Depends Refused refused) {
    return token;
  }

  @Get("/refused/handler")
  String refusedHandler(@Token String token) {
    throw new HttpException(403, "Not yours");
  }

  @Get("/nested")
  String nested(@Depends Limit limit, @Depends Page page) {
    return page.text() + " " + limit.limit();
  }

  @Get("/both")
  String both(@Token String token, @Key String key) {
    return token + " " + key;
  }

  @Get("/both/turned")
  String turned(@Key String key, @Token String token) {
    return token + " " + key;
  }

  @Depends(Refused.class)
  @Get("/route/first")
  String routeFirst(@Token String token) {
    return token;
  }
}
