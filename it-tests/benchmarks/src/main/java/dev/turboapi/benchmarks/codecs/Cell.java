package dev.turboapi.benchmarks.codecs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the libraries are compared over, and what each took in the rounds so far. */
record Cell(Payload payload, Operation operation, Map<Library, List<Score>> scores) {
  Cell(Payload payload, Operation operation) {
    this(payload, operation, new EnumMap<>(Library.class));
  }

  /**
   * One round of one library.
   *
   * @param nanos the time that it took
   * @param bytes what it allocated
   */
  record Score(double nanos, double bytes) {}

  void add(Library library, Score score) {
    scores.computeIfAbsent(library, key -> new ArrayList<>()).add(score);
  }

  List<Score> of(Library library) {
    return scores.getOrDefault(library, List.of());
  }
}
