package dev.turboapi.oracle.validation;

import dev.turboapi.TurboApi;
import java.util.Map;

/** The applications of this package by name. */
public final class ValidationApps {
  private ValidationApps() {}

  public static Map<String, TurboApi.Builder> all() {
    return Map.of(
        "bodies", TurboApi.builder().controllers(Bodies.class),
        "constraints", TurboApi.builder().controllers(Constraints.class),
        "constraints_builtin", TurboApi.builder().controllers(ConstraintsBuiltin.class),
        "constraints_elements", TurboApi.builder().controllers(ConstraintsElements.class),
        "constraints_objects", TurboApi.builder().controllers(ConstraintsObjects.class),
        "constraints_users", TurboApi.builder().controllers(ConstraintsUsers.class),
        "models", TurboApi.builder().controllers(Models.class),
        "reading", TurboApi.builder().controllers(Reading.class),
        "scalars", TurboApi.builder().controllers(Scalars.class),
        "trees", TurboApi.builder().controllers(Trees.class));
  }
}
