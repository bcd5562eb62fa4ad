package dev.turboapi.benchmarks.jmh;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Match;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.RouteTable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What does it cost to find a route, and does it matter how many there are? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RouteTableBenchmark {
  /** Half of them without a variable. */
  @Param({"10", "100", "1000"})
  int routes;

  private RouteTable table = new RouteTable.Builder().build(true);

  @Setup
  public void declare() {
    List<Route> declared = new ArrayList<>();
    for (int i = 0; i < routes / 2; i++) {
      declared.add(get("/things" + i));
      declared.add(get("/things" + i + "/{id}"));
    }
    table = new RouteTable.Builder().add("the benchmark", declared).build(true);
  }

  private static Route get(String template) {
    return Route.sync("GET", template, Parameters.NONE, request -> Response.text(""));
  }

  @Benchmark
  public Match staticPath() {
    return table.match("GET", "/things3");
  }

  @Benchmark
  public Match variable() {
    return table.match("GET", "/things3/42");
  }

  @Benchmark
  public Match notFound() {
    return table.match("GET", "/thongs3/42");
  }
}
