package dev.turboapi.oracle.validation;

import static java.util.Map.entry;

import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import java.util.Map;

/** The applications of this package by name. */
public final class ValidationApps {
  private ValidationApps() {}

  public static Map<String, TurboApiBuilder> all() {
    return Map.ofEntries(
        entry("access", TurboApi.builder().controllers(Access.class)),
        entry("aliases", TurboApi.builder().controllers(Aliases.class)),
        entry("bodies", TurboApi.builder().controllers(Bodies.class)),
        entry("constraints", TurboApi.builder().controllers(Constraints.class)),
        entry("constraints_builtin", TurboApi.builder().controllers(ConstraintsBuiltin.class)),
        entry("constraints_elements", TurboApi.builder().controllers(ConstraintsElements.class)),
        entry("constraints_objects", TurboApi.builder().controllers(ConstraintsObjects.class)),
        entry("constraints_users", TurboApi.builder().controllers(ConstraintsUsers.class)),
        entry("extras", TurboApi.builder().controllers(Extras.class)),
        entry("forms", TurboApi.builder().controllers(Forms.class)),
        entry("containers", TurboApi.builder().controllers(Containers.class)),
        entry("enums", TurboApi.builder().controllers(Enums.class)),
        entry("generics", TurboApi.builder().controllers(Generics.class)),
        entry("keys", TurboApi.builder().controllers(Keys.class)),
        entry("library", TurboApi.builder().controllers(Library.class)),
        entry("models", TurboApi.builder().controllers(Models.class)),
        entry("reading", TurboApi.builder().controllers(Reading.class)),
        entry("roots", TurboApi.builder().controllers(Roots.class)),
        entry("scalars", TurboApi.builder().controllers(Scalars.class)),
        entry("trees", TurboApi.builder().controllers(Trees.class)),
        entry("choices", TurboApi.builder().controllers(Choices.class)),
        entry("unions", TurboApi.builder().controllers(Unions.class)));
  }
}
