package dev.turboapi.benchmarks.harness;

import java.util.List;

/**
 * Where a process runs.
 *
 * @param list as {@code taskset -c} takes it, such as {@code 0} or {@code 0,2-3}; empty for any
 */
record Cores(String list) {
  static final Cores ANY = new Cores("");

  /** What goes before a command to pin it. */
  List<String> prefix() {
    return list.isEmpty() ? List.of() : List.of("taskset", "-c", list);
  }
}
