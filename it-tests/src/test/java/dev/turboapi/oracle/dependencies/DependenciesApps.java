package dev.turboapi.oracle.dependencies;

import static java.util.Map.entry;

import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import dev.turboapi.oracle.Journal;
import java.util.Map;

/** The applications of this package by name. */
public final class DependenciesApps {
  private DependenciesApps() {}

  public static Map<String, TurboApiBuilder> all() {
    return Map.ofEntries(
        entry("bodies", TurboApi.builder().controllers(Bodies.class)),
        entry("caching", TurboApi.builder().controllers(Caching.class)),
        entry("errors", journaled(Errors.class)),
        entry("exits", journaled(Exits.class)),
        entry("heads", journaled(Heads.class)),
        entry("lifetimes", journaled(Lifetimes.class)),
        entry("nesting", TurboApi.builder().controllers(Nesting.class)),
        entry(
            "order", TurboApi.builder().controllers(Order.Included.Rooms.class, Order.Bare.class)),
        entry(
            "parameters",
            TurboApi.builder().controllers(Parameters.Items.class, Parameters.Rooms.class)),
        entry("resources", journaled(Resources.class)));
  }

  private static TurboApiBuilder journaled(Class<?> controller) {
    return TurboApi.builder().bind(Journal.class, new Journal()).controllers(controller);
  }
}
