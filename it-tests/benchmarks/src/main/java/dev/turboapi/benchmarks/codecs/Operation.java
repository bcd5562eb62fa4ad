package dev.turboapi.benchmarks.codecs;

import java.util.Locale;

/** The methods of the benchmark. */
enum Operation {
  READ,
  WRITE;

  static Operation of(String method) {
    return valueOf(method.toUpperCase(Locale.ROOT));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
