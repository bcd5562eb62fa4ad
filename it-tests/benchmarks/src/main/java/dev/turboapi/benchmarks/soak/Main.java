package dev.turboapi.benchmarks.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Soaks as the command line asks, and prints the report. The exit code is 0 if all is well. */
final class Main {
  private static final Path FILE = Path.of("SOAK.md");
  private static final Path LOG = Path.of("target/soak.log");

  private Main() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Settings settings;
    try {
      settings = Settings.parse(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    Soak soak = Soak.run(settings, LOG);
    List<Check> checks = Checks.of(soak);
    Report report = new Report(soak, checks);
    soak.score().complaints().forEach(System.err::println);
    soak.errors().stream().distinct().limit(20).forEach(System.err::println);
    System.out.print(report);
    if (settings.written()) {
      Files.writeString(FILE, report.toString());
    }
    System.exit(checks.stream().allMatch(Check::holds) ? 0 : 1);
  }
}
