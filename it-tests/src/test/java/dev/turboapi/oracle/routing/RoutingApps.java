package dev.turboapi.oracle.routing;

import static java.util.Map.entry;

import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import java.util.Map;

/** The applications of this package by name. */
public final class RoutingApps {
  private RoutingApps() {}

  public static Map<String, TurboApiBuilder> all() {
    return Map.ofEntries(
        entry("background", TurboApi.builder().controllers(Background.class)),
        entry("convertors", TurboApi.builder().controllers(Convertors.class)),
        entry("cookies", TurboApi.builder().controllers(Cookies.class)),
        entry("declared", TurboApi.builder().controllers(Declared.class)),
        entry("decoding", TurboApi.builder().controllers(Decoding.class)),
        entry("documentation", TurboApi.builder().controllers(Documentation.class)),
        entry("encodings", TurboApi.builder().controllers(Encodings.class)),
        entry("failures", TurboApi.builder().controllers(Failures.class)),
        entry("files", TurboApi.builder().controllers(Files.class)),
        entry("filters", TurboApi.builder().controllers(Filters.class)),
        entry("heads", TurboApi.builder().controllers(Heads.class)),
        entry("lines", TurboApi.builder().controllers(Lines.class)),
        entry("matching", TurboApi.builder().controllers(Matching.class)),
        entry("produces", TurboApi.builder().controllers(Produces.class)),
        entry("responses", TurboApi.builder().controllers(Responses.class)),
        entry("results", TurboApi.builder().controllers(Results.class)),
        entry(
            "routers",
            TurboApi.builder()
                .controllers(
                    Routers.Books.class,
                    Routers.Authors.class,
                    Routers.Archive.class,
                    Routers.Shelves.class)),
        entry("slashes", TurboApi.builder().controllers(Slashes.Bare.class, Slashes.Slashed.class)),
        entry("statuses", TurboApi.builder().controllers(Statuses.class)),
        entry("streams", TurboApi.builder().controllers(Streams.class)),
        entry("trimmed", TurboApi.builder().controllers(Trimmed.class)),
        entry("verbs", TurboApi.builder().controllers(Verbs.class)));
  }
}
