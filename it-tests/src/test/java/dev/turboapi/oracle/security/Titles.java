package dev.turboapi.oracle.security;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.security.HttpAuthorizationCredentials;
import dev.turboapi.security.HttpBase;
import java.util.List;

/** The challenge of a scheme that is HTTP's but has no annotation of its own. */
@Controller
class Titles {
  @HttpBase(scheme = "other", schemeName = "Other")
  @interface Other {}

  @HttpBase(scheme = "OTHER", schemeName = "Capitals")
  @interface Capitals {}

  @HttpBase(scheme = "other-thing", schemeName = "Hyphen")
  @interface Hyphen {}

  @HttpBase(scheme = "sCRAM-sha2x_tEST.a", schemeName = "Mixed")
  @interface Mixed {}

  @Get("/other")
  List<String> other(@Other HttpAuthorizationCredentials credentials) {
    return List.of(credentials.scheme(), credentials.credentials());
  }

  @Get("/capitals")
  List<String> capitals(@Capitals HttpAuthorizationCredentials credentials) {
    return List.of(credentials.scheme(), credentials.credentials());
  }

  @Get("/hyphen")
  List<String> hyphen(@Hyphen HttpAuthorizationCredentials credentials) {
    return List.of(credentials.scheme(), credentials.credentials());
  }

  @Get("/mixed")
  List<String> mixed(@Mixed HttpAuthorizationCredentials credentials) {
    return List.of(credentials.scheme(), credentials.credentials());
  }
}
