package dev.turboapi.benchmarks.jmh;

import dev.turboapi.Response;
import dev.turboapi.benchmarks.api.Databind;
import dev.turboapi.benchmarks.api.UserTarget;
import dev.turboapi.benchmarks.turboapi.BenchmarkControllerRoutes;
import dev.turboapi.routing.Route;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What does it cost to bind {@code GET /users/42?limit=10&q=abc}, call the handler and write its
 * answer as JSON?
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BinderBenchmark {
  private final Route users =
      new BenchmarkControllerRoutes(BinderBenchmark::instance)
          .routes().stream()
              .filter(route -> route.toString().equals("GET /users/{userId}"))
              .findFirst()
              .orElseThrow();
  private final UserRequest request = new UserRequest();
  private String target = "/users/42?limit=10&q=abc";

  private static <T> T instance(Class<T> type) {
    throw new IllegalStateException("The controller needs no " + type);
  }

  /** The texts are found already: the look-ups in path and query are not in it. */
  @Benchmark
  public Response generated() throws Exception {
    return users.call(request);
  }

  /** With the look-ups. */
  @Benchmark
  public byte[] byHand() {
    return Databind.write(UserTarget.read(target, "/users/".length()));
  }
}
