package dev.turboapi.benchmarks.codecs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures, prints the results, and writes them down unless it was only a quick look. */
final class Main {
  private static final Path FILE = Path.of("CODECS.md");
  private static final String QUICK = "--quick";
  private static final int ROUNDS = 3;

  private Main() {}

  public static void main(String[] args) throws IOException, RunnerException {
    boolean quick = Arrays.equals(args, new String[] {QUICK});
    if (args.length > 0 && !quick) {
      System.err.println("The options " + List.of(args) + " are unknown. See --help.");
      System.exit(2);
    }
    int rounds = quick ? 1 : ROUNDS;
    Measurement measurement = new Measurement();
    for (int round = 1; round <= rounds; round++) {
      measurement.addRound("round %d of %d".formatted(round, rounds));
    }
    Report report = new Report(measurement.cells(), rounds);
    System.out.print(report);
    if (!quick) {
      Files.writeString(FILE, report.toString());
    }
  }
}
