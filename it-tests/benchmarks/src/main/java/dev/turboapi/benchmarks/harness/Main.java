package dev.turboapi.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures what the command line asks for, prints it, and writes it down. */
final class Main {
  private static final Path CHART = Path.of("results.svg");

  private Main() {}

  public static void main(String[] args) throws IOException {
    Settings settings;
    try {
      settings = Settings.parse(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    measure(settings);
  }

  private static void measure(Settings settings) throws IOException {
    Report report = new Report(settings);
    if (settings.has(Settings.Section.LOAD)) {
      LoadSection load = LoadSection.measure(settings);
      report.addLoad(load, settings);
      report.addMemory(load.megabytes());
      if (settings.written()) {
        Files.writeString(CHART, chart(load, settings).toSvg());
      }
    }
    if (settings.has(Settings.Section.HOPS)) {
      report.addHops(HopSection.measure(settings));
    }
    if (settings.has(Settings.Section.START)) {
      report.addStartUp(StartUp.measure(settings));
    }
    System.out.print(report);
    if (settings.written()) {
      ResultsFile.write(report);
    }
  }

  private static Chart chart(LoadSection load, Settings settings) {
    Chart chart = new Chart(settings.servers());
    for (int depth : settings.depths()) {
      List<Comparison> comparisons = load.comparisons(depth);
      if (depth == 1) {
        chart.addPanel("CPU time a request", Metric.CPU, comparisons);
        chart.addPanel("CPU time a request, without the kernel's", Metric.USER, comparisons);
      } else {
        chart.addPanel(
            "CPU time a request, %d requests pipelined".formatted(depth), Metric.CPU, comparisons);
      }
    }
    return chart;
  }
}
