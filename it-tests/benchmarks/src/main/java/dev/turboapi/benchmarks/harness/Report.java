package dev.turboapi.benchmarks.harness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes results as Markdown: medians, and in parentheses the least and the most of all rounds. */
final class Report {
  private static final int RATIO_DECIMALS = 2;

  /** The latency of one of many requests sent at once means nothing. */
  private static final Set<Metric> PIPELINED = EnumSet.of(Metric.CPU, Metric.USER, Metric.REQUESTS);

  private final StringBuilder text = new StringBuilder();

  Report(Settings settings) {
    text.append(Machine.describe()).append("\n\n").append(settings).append('\n');
  }

  void addLoad(LoadSection load, Settings settings) {
    for (int depth : settings.depths()) {
      String how = depth == 1 ? "One request at a time" : depth + " requests pipelined";
      Set<Metric> metrics = depth == 1 ? EnumSet.allOf(Metric.class) : PIPELINED;
      List<Comparison> comparisons = load.comparisons(depth);
      heading(how + ": ratios to " + Contender.REFERENCE.label());
      text.append(ratios(comparisons, metrics));
      heading(how);
      text.append(absolutes(comparisons, metrics));
    }
  }

  private static Table ratios(List<Comparison> comparisons, Set<Metric> metrics) {
    Table table =
        new Table(head(metrics.stream().map(metric -> metric.label().split(",", -1)[0]).toList()));
    for (Comparison comparison : comparisons) {
      for (Contender contender : comparison.windows().keySet()) {
        if (contender != Contender.REFERENCE) {
          List<String> row = rowOf(comparison, contender);
          metrics.forEach(
              metric -> row.add(comparison.ratio(contender, metric).text(RATIO_DECIMALS)));
          table.add(row);
        }
      }
    }
    return table;
  }

  private static Table absolutes(List<Comparison> comparisons, Set<Metric> metrics) {
    Table table = new Table(head(metrics.stream().map(Metric::label).toList()));
    for (Comparison comparison : comparisons) {
      for (Contender contender : comparison.windows().keySet()) {
        List<String> row = rowOf(comparison, contender);
        metrics.forEach(
            metric -> row.add(comparison.of(contender, metric).text(metric.decimals())));
        table.add(row);
      }
    }
    return table;
  }

  private static List<String> head(List<String> columns) {
    List<String> head = new ArrayList<>(List.of("endpoint", "server"));
    head.addAll(columns);
    return head;
  }

  private static List<String> rowOf(Comparison comparison, Contender contender) {
    return new ArrayList<>(List.of(comparison.endpoint().label(), contender.label()));
  }

  void addStartUp(Map<Contender, Spread> seconds) {
    heading("Start of the process to first answer");
    Table table = new Table(List.of("server", "seconds"));
    seconds.forEach((contender, all) -> table.add(List.of(contender.label(), all.text(2))));
    text.append(table);
  }

  void addMemory(Map<Contender, Double> megabytes) {
    heading("Resident memory after all load");
    Table table = new Table(List.of("server", "MB"));
    megabytes.forEach(
        (contender, mb) ->
            table.add(List.of(contender.label(), String.format(Locale.ROOT, "%.0f", mb))));
    text.append(table);
  }

  void addHops(List<HopSection.Result> results) {
    heading("Async calls on the event loop of their path");
    Table table =
        new Table(
            List.of("server", "event loops", "endpoint", "CPU, us", "requests/s", "to sync twin"));
    for (HopSection.Result result : results) {
      for (Endpoint endpoint : HopSection.ENDPOINTS) {
        table.add(
            List.of(
                result.server().contender().label(),
                Integer.toString(result.server().workers()),
                endpoint.label(),
                result.of(endpoint, Metric.CPU).text(Metric.CPU.decimals()),
                result.of(endpoint, Metric.REQUESTS).text(Metric.REQUESTS.decimals()),
                result.ratio(endpoint).text(RATIO_DECIMALS)));
      }
    }
    text.append(table);
  }

  private void heading(String heading) {
    text.append("\n### ").append(heading).append("\n\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
