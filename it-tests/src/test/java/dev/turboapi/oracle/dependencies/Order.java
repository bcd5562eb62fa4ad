package dev.turboapi.oracle.dependencies;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order of dependencies of the application, of routers, of handlers and of their parameters.
 */
@Depends(value = Order.class, provider = "app1")
@Depends(value = Order.class, provider = "app2")
final class Order {
  private Order() {}

  /** What ran for a request, in order. */
  @Dependency
  static final class Trace {
    final List<String> entries = new ArrayList<>();

    void note(String entry, @Nullable String stop) {
      entries.add(entry);
      if (entry.equals(stop)) {
        throw new HttpException(
            403, "Stopped in " + entry, Map.of("x-trace", String.join(" ", entries)));
      }
    }

    List<String> and(String... more) {
      return Stream.concat(entries.stream(), Stream.of(more)).toList();
    }
  }

  record Leaf(String name) {}

  record Branch(String name) {}

  record Twig(String name) {}

  @Dependency
  static void app1(@Depends Trace trace, @Nullable String stop) {
    trace.note("app1", stop);
  }

  @Dependency
  static Future<Void> app2(@Depends Trace trace, @Nullable String stop) {
    trace.note("app2", stop);
    return Later.byTimer("app2").mapEmpty();
  }

  @Dependency
  static void outer1(@Depends Trace trace, @Nullable String stop) {
    trace.note("outer1", stop);
  }

  @Dependency
  static void outer2(@Depends Trace trace, @Nullable String stop) {
    trace.note("outer2", stop);
  }

  @Dependency
  static Future<Void> router1(@Depends Trace trace, @Nullable String stop) {
    trace.note("router1", stop);
    return Later.byTimer("router1").mapEmpty();
  }

  @Dependency
  static void router2(@Depends Trace trace, @Nullable String stop) {
    trace.note("router2", stop);
  }

  @Dependency
  static void route1(@Depends Trace trace, @Nullable String stop) {
    trace.note("route1", stop);
  }

  @Dependency
  static void route2(@Depends Trace trace, @Nullable String stop) {
    trace.note("route2", stop);
  }

  @Dependency
  static Leaf leaf(@Depends Trace trace, @Nullable String stop) {
    trace.note("leaf", stop);
    return new Leaf("leaf");
  }

  @Dependency
  static Future<Branch> branch(@Depends Trace trace, @Depends Leaf leaf, @Nullable String stop) {
    trace.note("branch", stop);
    return Later.byTimer(new Branch("branch"));
  }

  @Dependency
  static Twig twig(@Depends Leaf leaf, @Depends Trace trace, @Nullable String stop) {
    trace.note("twig", stop);
    return new Twig("twig");
  }

  @Depends(value = Order.class, provider = "outer1")
  @Depends(value = Order.class, provider = "outer2")
  static final class Included {
    private Included() {}

    @Depends(value = Order.class, provider = "router1")
    @Depends(value = Order.class, provider = "router2")
    @Controller("/rooms")
    static class Rooms {
      @Get("/plain")
      List<String> plain(@Depends Trace trace) {
        return trace.and("handler");
      }

      @Depends(value = Order.class, provider = "route1")
      @Depends(value = Order.class, provider = "route2")
      @Get("/route")
      Future<List<String>> route(@Depends Trace trace) {
        return Later.byTimer(trace.and("handler"));
      }

      @Depends(value = Order.class, provider = "route1")
      @Get("/parameters")
      List<String> parameters(@Depends Trace trace, @Depends Twig twig, @Depends Branch branch) {
        return trace.and(twig.name(), branch.name());
      }

      @Depends(Leaf.class)
      @Depends(value = Order.class, provider = "app1")
      @Depends(value = Order.class, provider = "router2")
      @Get("/again")
      List<String> again(@Depends Branch branch, @Depends Leaf leaf, @Depends Trace trace) {
        return trace.and(branch.name(), leaf.name());
      }
    }
  }

  @Controller
  static class Bare {
    @Get("/bare")
    List<String> onlyApplication(@Depends Trace trace) {
      return trace.entries;
    }

    @Depends(value = Order.class, provider = "route2")
    @Depends(Branch.class)
    @Depends(value = Order.class, provider = "route1")
    @Get("/bare/route")
    List<String> bareRoute(@Depends Trace trace) {
      return trace.entries;
    }
  }
}
