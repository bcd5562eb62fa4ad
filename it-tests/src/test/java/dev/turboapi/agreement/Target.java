package dev.turboapi.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.turboapi.InstanceFactory;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A controller of this module as the processor left it: its routes, and its part of the document.
 *
 * @param document paths and components
 */
record Target(String name, List<Route> routes, JsonNode document) {
  private static final String FOLDER = "/META-INF/turboapi/";
  private static final List<String> PACKAGES =
      List.of(
          "dev.turboapi.agreement.",
          "dev.turboapi.oracle.binding.",
          "dev.turboapi.oracle.openapi.",
          "dev.turboapi.oracle.validation.");

  /** A route, and what the document says of it. */
  record Handler(Route route, JsonNode operation) {}

  /** Those whose handlers do nothing but to take what they are given. */
  static List<Target> all() throws IOException {
    URL markers = requireNonNull(Target.class.getResource(FOLDER + "routes"));
    try (Stream<Path> files = Files.list(Path.of(URI.create(markers.toString())))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> PACKAGES.stream().anyMatch(name::startsWith))
          .sorted()
          .map(Target::of)
          .filter(target -> !target.handlers().isEmpty())
          .toList();
    }
  }

  private static Target of(String name) {
    try {
      String routes = new String(resource("routes/" + name), UTF_8).strip();
      InstanceFactory none =
          new InstanceFactory() {
            @Override
            public <T> T get(Class<T> type) {
              throw new AssertionError(name + " asks for " + type);
            }
          };
      return new Target(
          name,
          Class.forName(routes)
              .asSubclass(Routes.class)
              .getConstructor(InstanceFactory.class)
              .newInstance(none)
              .routes(),
          new ObjectMapper().readTree(resource("openapi/" + name + ".json")));
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(name, e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (var stream = requireNonNull(Target.class.getResourceAsStream(FOLDER + name), name)) {
      return stream.readAllBytes();
    }
  }

  /** Those that the document knows, and that answer at once. */
  List<Handler> handlers() {
    return routes.stream()
        .filter(route -> !route.isAsync() && !route.isSolved())
        .map(route -> new Handler(route, operation(route)))
        .filter(handler -> handler.operation().isObject())
        .toList();
  }

  private JsonNode operation(Route route) {
    String path = route.template().toString().replaceAll(":\\w+}", "}");
    return document.path("paths").path(path).path(route.methods().get(0).toLowerCase(Locale.ROOT));
  }

  /** The schemas that the operations refer to. */
  JsonNode schemas() {
    return document.path("components").path("schemas");
  }
}
