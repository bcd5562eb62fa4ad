package dev.turboapi.benchmarks.harness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What it costs that async calls run on the event loop that their path hashes to: an async endpoint
 * against its sync twin on the same server, with few and with many event loops.
 */
final class HopSection {
  static final List<Endpoint> ENDPOINTS =
      List.of(Endpoint.USERS, Endpoint.ASYNC_USERS_64, Endpoint.ASYNC_USERS);

  private static final List<Integer> WORKERS = List.of(2, 8);

  private HopSection() {}

  /** The windows of one server, one a round for each endpoint. */
  record Result(ServerProcess server, Map<Endpoint, List<Window>> windows) {
    static Result none(ServerProcess server) {
      Map<Endpoint, List<Window>> windows = new EnumMap<>(Endpoint.class);
      ENDPOINTS.forEach(endpoint -> windows.put(endpoint, new ArrayList<>()));
      return new Result(server, windows);
    }

    void addWindows(Wrk wrk, int seconds) {
      windows.forEach(
          (endpoint, all) -> all.add(Window.measure(wrk, server, endpoint, 1, seconds)));
    }

    Spread of(Endpoint endpoint, Metric metric) {
      return Spread.of(windows(endpoint).stream().mapToDouble(metric::of));
    }

    /** Requests/s to the sync twin. */
    Spread ratio(Endpoint endpoint) {
      return Spread.ofRatios(Metric.REQUESTS, windows(endpoint), windows(Endpoint.USERS));
    }

    private List<Window> windows(Endpoint endpoint) {
      return windows.getOrDefault(endpoint, List.of());
    }
  }

  static List<Result> measure(Settings settings) {
    Wrk wrk = new Wrk(settings.clientCores());
    try (Servers servers = new Servers()) {
      for (int workers : WORKERS) {
        servers.start(EnumSet.of(Contender.TURBOAPI), workers, settings.serverCores());
      }
      Progress.show("hops, warm-up");
      for (ServerProcess server : servers.all()) {
        ENDPOINTS.forEach(endpoint -> wrk.load(server.url(), endpoint, 1, settings.warmup()));
      }
      List<Result> results = servers.all().stream().map(Result::none).toList();
      for (int round = 0; round < settings.rounds(); round++) {
        Progress.show("hops, round %d of %d".formatted(round + 1, settings.rounds()));
        results.forEach(result -> result.addWindows(wrk, settings.seconds()));
      }
      return results;
    }
  }
}
