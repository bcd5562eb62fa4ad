package dev.turboapi.benchmarks.harness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the servers on every endpoint, each server pinned to the same core, the client to
 * another.
 *
 * @param comparisons each endpoint, first with one request at a time
 * @param megabytes resident memory after all load
 */
record LoadSection(List<Comparison> comparisons, Map<Contender, Double> megabytes) {
  /** Those with so many requests at once. */
  List<Comparison> comparisons(int depth) {
    return comparisons.stream().filter(each -> each.depth() == depth).toList();
  }

  static LoadSection measure(Settings settings) {
    try (Servers servers = new Servers()) {
      servers.start(settings.servers(), settings.workers(), settings.serverCores());
      AnswerCheck.run(servers.all());
      Wrk wrk = new Wrk(settings.clientCores());
      warmUp(settings, wrk, servers);
      List<Comparison> comparisons = new ArrayList<>();
      for (int depth : settings.depths()) {
        for (Endpoint endpoint : endpoints(settings, depth)) {
          comparisons.add(compare(settings, wrk, servers, endpoint, depth));
        }
      }
      return new LoadSection(comparisons, megabytes(servers));
    }
  }

  private static List<Endpoint> endpoints(Settings settings, int depth) {
    return settings.endpoints().stream()
        .filter(endpoint -> depth == 1 || endpoint.isPipelined())
        .toList();
  }

  private static void warmUp(Settings settings, Wrk wrk, Servers servers) {
    for (int depth : settings.depths()) {
      for (Endpoint endpoint : endpoints(settings, depth)) {
        Progress.show("warm-up, %s, %d at once".formatted(endpoint.label(), depth));
        for (ServerProcess server : servers.all()) {
          wrk.load(server.url(), endpoint, depth, settings.warmup());
        }
      }
    }
  }

  private static Comparison compare(
      Settings settings, Wrk wrk, Servers servers, Endpoint endpoint, int depth) {
    Map<Contender, List<Window>> windows = new EnumMap<>(Contender.class);
    for (int round = 0; round < settings.rounds(); round++) {
      Progress.show(
          "%s, %d at once, round %d of %d"
              .formatted(endpoint.label(), depth, round + 1, settings.rounds()));
      for (ServerProcess server : servers.all()) {
        windows
            .computeIfAbsent(server.contender(), key -> new ArrayList<>())
            .add(Window.measure(wrk, server, endpoint, depth, settings.seconds()));
      }
    }
    return new Comparison(endpoint, depth, windows);
  }

  private static Map<Contender, Double> megabytes(Servers servers) {
    Map<Contender, Double> megabytes = new EnumMap<>(Contender.class);
    for (ServerProcess server : servers.all()) {
      megabytes.put(server.contender(), server.status().residentMegabytes());
    }
    return megabytes;
  }
}
