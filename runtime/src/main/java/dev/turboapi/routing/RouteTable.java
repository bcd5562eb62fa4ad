package dev.turboapi.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every route of an application, and which of them answers a request. Built at start-up; immutable
 * and thread-safe then.
 *
 * <p>The semantics are Starlette's: routes are tried in declaration order, and the first one whose
 * path and method both match wins. The work is not done in that order: paths of templates without
 * variables are answered by one look into a map of finished matches, all others by a tree of
 * segments, so that the time hardly depends on the number of routes.
 */
public final class RouteTable {
  private static final Match NOT_FOUND = new Match.NotFound();

  private final List<Ranked> routes;
  private final List<Match.MethodNotAllowed> refusals;
  private final SegmentNode tree;
  private final Map<String, StaticPath> staticPaths;
  private final boolean redirectSlashes;

  private RouteTable(List<Ranked> routes, boolean redirectSlashes) {
    this.routes = List.copyOf(routes);
    this.refusals =
        routes.stream()
            .map(r -> new Match.MethodNotAllowed(String.join(", ", r.route().methods())))
            .toList();
    this.redirectSlashes = redirectSlashes;
    this.tree = new SegmentNode();
    this.staticPaths = new HashMap<>();
    routes.forEach(tree::add);
    for (Ranked ranked : routes) {
      if (ranked.route().template().isStatic()) {
        staticPaths.computeIfAbsent(ranked.route().template().toString(), this::resolve);
      }
    }
  }

  /** All of them, in the order in which they are tried. */
  public List<Route> routes() {
    return routes.stream().map(Ranked::route).toList();
  }

  /** What answers a request; never null. */
  public Match match(String method, String path) {
    StaticPath known = staticPaths.get(path);
    return known != null ? known.match(method) : search(method, path);
  }

  /**
   * Where a path that was not found sends the client: the same path with a slash more or without
   * its last slashes; null if nothing answers there either, or the application does not want it.
   */
  public @Nullable String slashRedirect(String path) {
    if (!redirectSlashes || path.equals("/")) {
      return null;
    }
    String other = path.endsWith("/") ? withoutLastSlashes(path) : path + "/";
    return lowest(null, other) == Ranked.NONE ? null : other;
  }

  private Match search(String method, String path) {
    int rank = lowest(method, path);
    if (rank != Ranked.NONE) {
      Route route = routes.get(rank).route();
      return new Match.Found(rank, route, route.template().values(path));
    }
    int refused = lowest(null, path);
    return refused == Ranked.NONE ? NOT_FOUND : refusals.get(refused);
  }

  private int lowest(@Nullable String method, String path) {
    return path.startsWith("/") ? tree.lowest(path, 1, method, Ranked.NONE) : Ranked.NONE;
  }

  private static String withoutLastSlashes(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private StaticPath resolve(String path) {
    Map<String, Match> byMethod = new HashMap<>();
    for (Ranked ranked : routes) {
      if (ranked.route().template().matches(path)) {
        Match found =
            new Match.Found(ranked.rank(), ranked.route(), ranked.route().template().values(path));
        ranked.route().methods().forEach(method -> byMethod.putIfAbsent(method, found));
      }
    }
    return new StaticPath(byMethod, refusals.get(lowest(null, path)));
  }

  /** A path whose every answer is known at start-up. */
  private record StaticPath(Map<String, Match> byMethod, Match refusal) {
    Match match(String method) {
      return byMethod.getOrDefault(method, refusal);
    }
  }

  /** Collects routes in the order in which they are tried. */
  public static final class Builder {
    private final List<Ranked> routes = new ArrayList<>();
    private final Map<String, Ranked> taken = new HashMap<>();

    /** No routes yet. */
    public Builder() {}

    /**
     * Adds routes behind those added before.
     *
     * @param owner who declares the routes, for messages
     * @throws IllegalStateException if a route has the method and template of an earlier one
     */
    public Builder add(String owner, List<Route> declared) {
      for (Route route : declared) {
        Ranked ranked = new Ranked(routes.size(), route, owner);
        for (String method : route.methods()) {
          Ranked earlier = taken.putIfAbsent(method + " " + route.template().shape(), ranked);
          if (earlier != null) {
            throw new IllegalStateException(
                "%s %s of %s is already taken by %s of %s. Change one of the paths, or remove one."
                    .formatted(method, route.template(), owner, earlier.route(), earlier.owner()));
          }
        }
        routes.add(ranked);
      }
      return this;
    }

    /**
     * The table of all routes added.
     *
     * @param redirectSlashes whether a path that only lacks a last slash, or has one too many, is
     *     redirected
     */
    public RouteTable build(boolean redirectSlashes) {
      return new RouteTable(routes, redirectSlashes);
    }
  }
}
