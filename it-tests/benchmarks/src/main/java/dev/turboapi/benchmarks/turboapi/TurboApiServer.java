package dev.turboapi.benchmarks.turboapi;

import dev.turboapi.TurboApi;

/** Serves the endpoints on TurboAPI. */
final class TurboApiServer {
  private TurboApiServer() {}

  public static void main(String[] args) {
    TurboApi.builder().title("TurboAPI").controllers(BenchmarkController.class).run(args);
  }
}
