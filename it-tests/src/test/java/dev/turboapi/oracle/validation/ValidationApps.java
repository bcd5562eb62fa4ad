package dev.turboapi.oracle.validation;

import static java.util.Map.entry;

import dev.turboapi.TurboApi;
import java.util.Map;

/** The applications of this package by name. */
public final class ValidationApps {
  private ValidationApps() {}

  public static Map<String, TurboApi.Builder> all() {
    return Map.ofEntries(
        entry("bodies", TurboApi.builder().controllers(Bodies.class)),
        entry("choices", TurboApi.builder().controllers(Choices.class)),
        entry("constraints", TurboApi.builder().controllers(Constraints.class)),
        entry("containers", TurboApi.builder().controllers(Containers.class)),
        entry("enums", TurboApi.builder().controllers(Enums.class)),
        entry("generics", TurboApi.builder().controllers(Generics.class)),
        entry("keys", TurboApi.builder().controllers(Keys.class)),
        entry("library", TurboApi.builder().controllers(Library.class)),
        entry("models", TurboApi.builder().controllers(Models.class)),
        entry("reading", TurboApi.builder().controllers(Reading.class)),
        entry("scalars", TurboApi.builder().controllers(Scalars.class)),
        entry("trees", TurboApi.builder().controllers(Trees.class)),
        entry("unions", TurboApi.builder().controllers(Unions.class)));
  }
}
