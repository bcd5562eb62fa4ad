package dev.turboapi.benchmarks.jmh;

import dev.turboapi.benchmarks.codecs.Codec;
import dev.turboapi.benchmarks.codecs.Library;
import dev.turboapi.benchmarks.codecs.Payload;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What does it cost to read a JSON text, and to write it, with which library? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {
  @Param Payload payload = Payload.USER;
  @Param Library library = Library.TURBOAPI;

  private Codec codec = library.codec(payload);
  private Object value = payload.value();
  private byte[] json = payload.json();

  @Setup
  public void prepare() {
    codec = library.codec(payload);
    value = payload.value();
    json = payload.json();
  }

  @Benchmark
  public Object read() throws IOException {
    return codec.read(json);
  }

  @Benchmark
  public byte[] write() throws IOException {
    return codec.write(value);
  }
}
