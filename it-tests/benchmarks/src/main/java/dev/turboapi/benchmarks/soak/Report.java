package dev.turboapi.benchmarks.soak;

import dev.turboapi.benchmarks.harness.Machine;
import dev.turboapi.benchmarks.harness.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what a run showed as Markdown, and in the end whether all is well. */
final class Report {
  private final Soak soak;
  private final List<Check> checks;

  Report(Soak soak, List<Check> checks) {
    this.soak = soak;
    this.checks = checks;
  }

  @Override
  public String toString() {
    return String.join(
        "\n",
        "# Soak\n",
        "Written by `./soak --write`. " + Machine.describe() + "\n",
        soak.settings() + "\n",
        "## What clients saw\n",
        requests().toString(),
        departures().toString(),
        "## What the server held\n",
        samples().toString(),
        "## Summary\n",
        summary().toString());
  }

  private Table requests() {
    List<String> head = new ArrayList<>(List.of("request", "sent"));
    for (Fate fate : Fate.values()) {
      head.add(fate.label());
    }
    Table table = new Table(head);
    for (Kind kind : Kind.values()) {
      List<String> row = new ArrayList<>();
      int sent = 0;
      for (Fate fate : Fate.values()) {
        int count = soak.score().of(kind, fate);
        sent += count;
        row.add(Integer.toString(count));
      }
      row.add(0, kind.label());
      row.add(1, Integer.toString(sent));
      table.add(row);
    }
    return table;
  }

  private Table departures() {
    Table table = new Table(List.of("clients that went away", "times"));
    for (Departure departure : Departure.values()) {
      table.add(List.of(departure.label(), Integer.toString(soak.score().of(departure))));
    }
    return table;
  }

  private Table samples() {
    Table table =
        new Table(
            List.of("seconds", "requests", "heap behind a full GC, MB", "threads", "open files"));
    for (Sample sample : soak.samples()) {
      table.add(
          List.of(
              Long.toString(sample.seconds()),
              Integer.toString(sample.sent()),
              String.format(Locale.ROOT, "%.2f", sample.heapMegabytes()),
              Long.toString(sample.threads()),
              Long.toString(sample.openFiles())));
    }
    return table;
  }

  private Table summary() {
    Table table = new Table(List.of("what", "found", "holds"));
    table.add(List.of("requests sent", Integer.toString(soak.score().sent()), ""));
    for (Check check : checks) {
      table.add(List.of(check.what(), check.found(), check.holds() ? "yes" : "NO"));
    }
    return table;
  }
}
