package dev.turboapi.benchmarks.jmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.benchmarks.api.Databind;
import dev.turboapi.benchmarks.api.Order;
import dev.turboapi.benchmarks.api.OrderCheck;
import dev.turboapi.benchmarks.api.OrderJson;
import dev.turboapi.benchmarks.api.SampleOrder;
import dev.turboapi.json.Json;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What does it cost to read an order of 250 bytes and check it, and to write it? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {
  private byte[] json = SampleOrder.JSON.getBytes(UTF_8);
  private Order order = Databind.order(json);

  @Benchmark
  public Order readGenerated() {
    return Json.read(json, OrderJson.CODEC);
  }

  @Benchmark
  public Order readDatabind() {
    return OrderCheck.check(Databind.order(json));
  }

  @Benchmark
  public byte[] writeGenerated() {
    return Json.write(order, OrderJson.CODEC);
  }

  @Benchmark
  public byte[] writeDatabind() {
    return Databind.write(order);
  }
}
