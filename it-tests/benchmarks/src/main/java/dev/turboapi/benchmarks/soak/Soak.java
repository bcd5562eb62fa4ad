package dev.turboapi.benchmarks.soak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One run.
 *
 * @param errors what the server logged as such
 * @param exitCode -1 if the server had to be killed
 */
record Soak(
    Settings settings,
    Score score,
    List<Sample> samples,
    Ledger ledger,
    List<String> errors,
    int exitCode) {

  /**
   * Starts the server, lets the clients ask for the time set, and then stops the server while they
   * go on.
   *
   * @param log where the server's goes
   */
  static Soak run(Settings settings, Path log) throws IOException, InterruptedException {
    Score score = new Score();
    try (SoakProcess server = SoakProcess.start(log)) {
      Crowd crowd = Crowd.start(server.port(), settings, score);
      List<Sample> samples;
      try (Watch watch = new Watch(server, score)) {
        samples = watch.watch(settings.duration(), settings.interval());
      }
      crowd.announceEnd();
      server.terminate();
      int exitCode = server.awaitExit();
      crowd.join();
      return new Soak(settings, score, samples, server.ledger(), server.errors(), exitCode);
    }
  }
}
