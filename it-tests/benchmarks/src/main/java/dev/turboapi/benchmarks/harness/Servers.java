package dev.turboapi.benchmarks.harness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Servers that run at the same time, and end together. */
final class Servers implements AutoCloseable {
  private final List<ServerProcess> running = new ArrayList<>();

  /** Starts one more of each. */
  Servers start(Collection<Contender> contenders, int workers, Cores cores) {
    for (Contender contender : contenders) {
      running.add(ServerProcess.start(contender, workers, cores));
    }
    return this;
  }

  /** In the order in which they were started. */
  List<ServerProcess> all() {
    return running;
  }

  @Override
  public void close() {
    running.forEach(ServerProcess::close);
  }
}
