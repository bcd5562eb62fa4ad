package dev.turboapi.benchmarks.jmh;

import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.routing.Route;
import dev.turboapi.worker.Unplugged;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What does it cost that a handler depends on something? */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DependencyBenchmark {
  private final Request request = new UserRequest();
  private final List<Route> routes = routes();
  private final Route none = route("none");
  private final Route one = route("one");
  private final Route five = route("five");
  private final Unplugged unpluggedNone = new Unplugged(none);
  private final Unplugged unpluggedFive = new Unplugged(five);
  private final Unplugged unpluggedAsync = new Unplugged(route("async"));
  private final Unplugged unpluggedResource = new Unplugged(route("resource"));

  private static List<Route> routes() {
    try {
      return new DependencyControllerRoutes(DependencyBenchmark::instance).routes();
    } catch (Exception e) {
      throw new IllegalStateException("The controller could not be made", e);
    }
  }

  @TearDown
  public void stop() {
    List.of(unpluggedNone, unpluggedFive, unpluggedAsync, unpluggedResource)
        .forEach(Unplugged::close);
  }

  private Route route(String name) {
    return routes.stream()
        .filter(route -> route.template().toString().equals("/dependencies/" + name))
        .findFirst()
        .orElseThrow();
  }

  private static <T> T instance(Class<T> type) {
    throw new IllegalStateException("The controller needs no " + type);
  }

  @Benchmark
  public Response none() throws Exception {
    return none.call(request);
  }

  @Benchmark
  public Response one() throws Exception {
    return one.call(request);
  }

  /** Each of which depends on the next. */
  @Benchmark
  public Response five() throws Exception {
    return five.call(request);
  }

  /** With what a worker does for any request, but read and write. */
  @Benchmark
  public Response noneUnplugged() {
    return unpluggedNone.answer();
  }

  @Benchmark
  public Response fiveUnplugged() {
    return unpluggedFive.answer();
  }

  /** A future that is complete already. */
  @Benchmark
  public Response asyncUnplugged() {
    return unpluggedAsync.answer();
  }

  /** Which is closed behind the answer. */
  @Benchmark
  public Response resourceUnplugged() {
    return unpluggedResource.answer();
  }
}
