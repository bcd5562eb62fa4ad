package dev.turboapi.oracle;

import dev.turboapi.TurboApiBuilder;
import dev.turboapi.oracle.binding.BindingApps;
import dev.turboapi.oracle.dependencies.DependenciesApps;
import dev.turboapi.oracle.openapi.OpenApiApps;
import dev.turboapi.oracle.routing.RoutingApps;
import dev.turboapi.oracle.security.SecurityApps;
import dev.turboapi.oracle.validation.ValidationApps;
import java.util.Map;
import java.util.TreeMap;

/** The applications by area and name, {@code binding/integers}. */
final class Applications {
  private Applications() {}

  static Map<String, TurboApiBuilder> all() {
    Map<String, TurboApiBuilder> all = new TreeMap<>();
    BindingApps.all().forEach((name, app) -> all.put("binding/" + name, app));
    DependenciesApps.all().forEach((name, app) -> all.put("dependencies/" + name, app));
    OpenApiApps.all().forEach((name, app) -> all.put("openapi/" + name, app));
    RoutingApps.all().forEach((name, app) -> all.put("routing/" + name, app));
    SecurityApps.all().forEach((name, app) -> all.put("security/" + name, app));
    ValidationApps.all().forEach((name, app) -> all.put("validation/" + name, app));
    return all;
  }
}
