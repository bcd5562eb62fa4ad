package dev.turboapi.oracle.openapi;

import static java.util.Map.entry;

import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import java.util.Map;

/** The applications of this package by name. */
public final class OpenApiApps {
  private OpenApiApps() {}

  @SuppressWarnings("deprecation") // One controller is deprecated to see that the document says so.
  public static Map<String, TurboApiBuilder> all() {
    return Map.ofEntries(
        entry("annotated", TurboApi.builder().controllers(Annotated.class)),
        entry("bodies", TurboApi.builder().controllers(Bodies.class)),
        entry("bodies_several", TurboApi.builder().controllers(BodiesSeveral.class)),
        entry("constraints", TurboApi.builder().controllers(Constraints.class)),
        entry("containers", TurboApi.builder().controllers(Containers.class)),
        entry("constraints_builtin", TurboApi.builder().controllers(ConstraintsBuiltin.class)),
        entry("decimals", TurboApi.builder().controllers(Decimals.class)),
        entry("defaults", TurboApi.builder().controllers(Defaults.class)),
        entry("directions", TurboApi.builder().controllers(Directions.class)),
        entry("forms", TurboApi.builder().controllers(Forms.class)),
        entry("generics", TurboApi.builder().controllers(Generics.class)),
        entry("keys", TurboApi.builder().controllers(Keys.class)),
        entry(
            "library",
            TurboApi.builder()
                .title("Library")
                .version("1.2.0")
                .summary("Books on shelves")
                .description("A *small* library.")
                .controllers(Library.class)),
        entry("lines", TurboApi.builder().controllers(Lines.class)),
        entry("media", TurboApi.builder().controllers(Media.class)),
        entry("minimal", TurboApi.builder().controllers(Minimal.class)),
        entry("models", TurboApi.builder().controllers(Models.class)),
        entry(
            "operations",
            TurboApi.builder()
                .title("Operations")
                .version("2.0")
                .controllers(
                    Operations.Untagged.class,
                    Operations.Tagged.class,
                    Operations.Retired.class,
                    Operations.Secret.class)),
        entry("parameter_models", TurboApi.builder().controllers(ParameterModels.class)),
        entry("parameters", TurboApi.builder().controllers(Parameters.class)),
        entry("results", TurboApi.builder().controllers(Results.class)),
        entry(
            "routers",
            TurboApi.builder()
                .controllers(Routers.Users.class, Routers.Files.class, Routers.More.class)),
        entry("scalars", TurboApi.builder().version("7").controllers(Scalars.class)),
        entry(
            "silent",
            TurboApi.builder()
                .title("Silent & <Quoted> \"héy\"")
                .description("Two\nlines")
                .controllers(Silent.class)),
        entry("trees", TurboApi.builder().controllers(Trees.class)),
        entry("types", TurboApi.builder().controllers(Types.class)),
        entry("unions", TurboApi.builder().controllers(Unions.class)),
        entry("values", TurboApi.builder().controllers(Values.class)));
  }
}
