package dev.turboapi.oracle.security;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Post;
import dev.turboapi.security.ApiKeyCookie;
import dev.turboapi.security.ApiKeyHeader;
import dev.turboapi.security.ApiKeyQuery;
import java.util.List;

/** API keys in queries, headers and cookies. */
@Controller
class Keys {
  @Get("/query")
  String query(@ApiKeyQuery(name = "key") String key) {
    return key;
  }

  @Get("/header")
  String header(@ApiKeyHeader(name = "X-Key") String key) {
    return key;
  }

  @Get("/cookie")
  String cookie(@ApiKeyCookie(name = "key") String key) {
    return key;
  }

  @Head("/query")
  String peek(@ApiKeyQuery(name = "key") String key) {
    return key;
  }

  @Post("/query")
  String change(@ApiKeyQuery(name = "key") String key) {
    return key;
  }

  @Get("/odd/query")
  String oddQuery(@ApiKeyQuery(name = "a key[]", schemeName = "OddQuery") String key) {
    return key;
  }

  @Get("/odd/header")
  String oddHeader(@ApiKeyHeader(name = "api_key", schemeName = "OddHeader") String key) {
    return key;
  }

  @Get("/authorization")
  String authorization(@ApiKeyHeader(name = "Authorization", schemeName = "Whole") String key) {
    return key;
  }

  @Get("/beside")
  List<String> beside(@ApiKeyQuery(name = "key") String key, @DefaultValue("5") int limit) {
    return List.of(key, String.valueOf(limit));
  }
}
