package dev.turboapi.benchmarks.codecs;

import dev.turboapi.benchmarks.harness.Machine;
import dev.turboapi.benchmarks.harness.Spread;
import dev.turboapi.benchmarks.harness.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Writes what was measured as Markdown: medians, and in parentheses the least and the most. */
final class Report {
  private final List<Cell> cells;
  private final int rounds;

  Report(List<Cell> cells, int rounds) {
    this.cells = cells;
    this.rounds = rounds;
  }

  @Override
  public String toString() {
    return """
        # Codecs

        How they came about, and how to read them: [README.md](README.md). Written by `codecs`.

        %s

        %d rounds; in each, for each library and what it reads or writes, a JVM of its own with %d s of warm-up and %d s
        of measurement.

        ## Time, as a multiple of TurboAPI's

        %s
        ## Time, ns

        %s
        ## Allocated, bytes

        %s"""
        .formatted(
            Machine.describe(),
            rounds,
            Measurement.ITERATIONS,
            Measurement.ITERATIONS,
            table((cell, library) -> ratio(cell, library).text(2)),
            table((cell, library) -> spread(cell, library, Cell.Score::nanos).text(0)),
            table((cell, library) -> spread(cell, library, Cell.Score::bytes).text(0)));
  }

  private Table table(BiFunction<Cell, Library, String> content) {
    List<String> head = new ArrayList<>(List.of("what", "bytes", ""));
    Arrays.stream(Library.values()).map(Library::label).forEach(head::add);
    Table table = new Table(head);
    for (Cell cell : cells) {
      List<String> row = new ArrayList<>();
      row.add(cell.payload().label());
      row.add(Integer.toString(cell.payload().json().length));
      row.add(cell.operation().label());
      for (Library library : Library.values()) {
        row.add(content.apply(cell, library));
      }
      table.add(row);
    }
    return table;
  }

  /** Within a round. */
  private static Spread ratio(Cell cell, Library library) {
    List<Cell.Score> ours = cell.of(Library.TURBOAPI);
    List<Cell.Score> theirs = cell.of(library);
    return Spread.of(
        IntStream.range(0, ours.size())
            .mapToDouble(round -> theirs.get(round).nanos() / ours.get(round).nanos()));
  }

  private static Spread spread(Cell cell, Library library, ToDoubleFunction<Cell.Score> metric) {
    return Spread.of(cell.of(library).stream().mapToDouble(metric));
  }
}
