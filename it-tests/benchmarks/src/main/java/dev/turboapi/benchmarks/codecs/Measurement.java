package dev.turboapi.benchmarks.codecs;

import static java.util.Objects.requireNonNull;

import dev.turboapi.benchmarks.harness.Progress;
import dev.turboapi.benchmarks.jmh.CodecBenchmark;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmark in rounds, since a machine is not the same for long. */
final class Measurement {
  static final int ITERATIONS = 4;

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final List<Cell> cells =
      Arrays.stream(Payload.values())
          .flatMap(
              payload ->
                  Arrays.stream(Operation.values()).map(operation -> new Cell(payload, operation)))
          .toList();

  /** In the order in which they are shown. */
  List<Cell> cells() {
    return cells;
  }

  void addRound(String name) throws RunnerException {
    for (Payload payload : Payload.values()) {
      for (Library library : Library.values()) {
        Progress.show("%s, %s, %s".formatted(name, payload.label(), library.label()));
        for (RunResult result : new Runner(options(payload, library)).run()) {
          Operation operation = Operation.of(result.getPrimaryResult().getLabel());
          cell(payload, operation).add(library, score(result));
        }
      }
    }
  }

  private Cell cell(Payload payload, Operation operation) {
    return cells.stream()
        .filter(cell -> cell.payload() == payload && cell.operation() == operation)
        .findFirst()
        .orElseThrow();
  }

  private static Cell.Score score(RunResult result) {
    return new Cell.Score(
        result.getPrimaryResult().getScore(),
        requireNonNull(result.getSecondaryResults().get(ALLOCATED)).getScore());
  }

  private static Options options(Payload payload, Library library) {
    return new OptionsBuilder()
        .include(CodecBenchmark.class.getName())
        .param("payload", payload.name())
        .param("library", library.name())
        .forks(1)
        .warmupIterations(ITERATIONS)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(ITERATIONS)
        .measurementTime(TimeValue.seconds(1))
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .build();
  }
}
