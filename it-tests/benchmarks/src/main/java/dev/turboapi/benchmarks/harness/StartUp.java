package dev.turboapi.benchmarks.harness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures how long servers take from the start of their process to their first answer. */
final class StartUp {
  private StartUp() {}

  /** Seconds, one start a round. */
  static Map<Contender, Spread> measure(Settings settings) {
    Map<Contender, List<Double>> seconds = new EnumMap<>(Contender.class);
    for (int round = 0; round < settings.rounds(); round++) {
      Progress.show("start, round %d of %d".formatted(round + 1, settings.rounds()));
      for (Contender contender : settings.servers()) {
        try (ServerProcess server =
            ServerProcess.start(contender, settings.workers(), settings.serverCores())) {
          seconds.computeIfAbsent(contender, key -> new ArrayList<>()).add(server.startSeconds());
        }
      }
    }
    Map<Contender, Spread> spreads = new EnumMap<>(Contender.class);
    seconds.forEach(
        (contender, all) ->
            spreads.put(contender, Spread.of(all.stream().mapToDouble(Double::doubleValue))));
    return spreads;
  }
}
