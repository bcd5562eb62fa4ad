package dev.turboapi.oracle.security;

import static java.util.Map.entry;

import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import java.util.Map;

/** The applications of this package by name. */
public final class SecurityApps {
  private SecurityApps() {}

  public static Map<String, TurboApiBuilder> all() {
    return Map.ofEntries(
        entry("authorization", TurboApi.builder().controllers(Authorization.class)),
        entry("basic", TurboApi.builder().controllers(Basic.class)),
        entry("definitions", TurboApi.builder().controllers(Definitions.class)),
        entry("forms", TurboApi.builder().controllers(Forms.class)),
        entry("hostile", TurboApi.builder().controllers(Hostile.class)),
        entry("keys", TurboApi.builder().controllers(Keys.class)),
        entry("lenient", TurboApi.builder().controllers(Lenient.class)),
        entry(
            "levels",
            TurboApi.builder()
                .controllers(Levels.Included.Rooms.class, Levels.Keyed.class, Levels.Bare.class)),
        entry("precedence", TurboApi.builder().controllers(Precedence.class)),
        entry("refusals", TurboApi.builder().controllers(Refusals.class)),
        entry("scopes", TurboApi.builder().controllers(Scopes.class)),
        entry("several", TurboApi.builder().controllers(Several.class)),
        entry("titles", TurboApi.builder().controllers(Titles.class)),
        entry("users", TurboApi.builder().controllers(Users.class)));
  }
}
