package dev.turboapi.benchmarks.harness;

import java.util.List;
import java.util.stream.Stream;

/** Makes sure that what is compared does the same. */
final class AnswerCheck {
  private AnswerCheck() {}

  /**
   * Asks all servers everything.
   *
   * @throws IllegalStateException if one answers otherwise than the first, or refuses what is right
   */
  static void run(List<ServerProcess> servers) {
    Stream.concat(Probe.valid().stream(), Probe.invalid().stream())
        .forEach(probe -> compare(servers, probe));
    for (Probe probe : Probe.valid()) {
      int status = Answer.of(servers.get(0), probe).status();
      if (status != 200) {
        throw new IllegalStateException("%s is answered by %d".formatted(probe, status));
      }
    }
  }

  private static void compare(List<ServerProcess> servers, Probe probe) {
    Answer expected = Answer.of(servers.get(0), probe);
    for (ServerProcess server : servers) {
      Answer answer = Answer.of(server, probe);
      if (!answer.equals(expected)) {
        throw new IllegalStateException(
            "%s is answered%n%s by %s,%n%s by %s"
                .formatted(
                    probe,
                    expected,
                    servers.get(0).contender().label(),
                    answer,
                    server.contender().label()));
      }
    }
  }
}
