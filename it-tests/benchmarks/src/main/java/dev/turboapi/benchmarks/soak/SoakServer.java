package dev.turboapi.benchmarks.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.TurboApi;
import dev.turboapi.benchmarks.api.Databind;
import dev.turboapi.metrics.Counters;
import dev.turboapi.metrics.Tally;
import io.vertx.core.Future;
import java.util.logging.Logger;

/** Serves the controller, and prints what was counted as one line of JSON at its end. */
final class SoakServer {
  private static final int WORKERS = 4;

  /** So few that now and then there are too many. */
  private static final int WORKER_QUEUE = 8;

  private static final Logger LOG = Logger.getLogger("dev.turboapi");

  private SoakServer() {}

  public static void main(String[] args) {
    LOG.setFilter(entry -> !(entry.getThrown() instanceof IntendedFailure));
    Counters counters = new Counters();
    Tasks tasks = new Tasks();
    TurboApi.builder()
        .title("The soak")
        .controllers(SoakController.class)
        .bind(Tasks.class, tasks)
        .workers(WORKERS)
        .workerQueue(WORKER_QUEUE)
        .metrics(counters)
        .onStop(
            vertx -> {
              System.out.println(new String(Databind.write(ledger(counters, tasks)), UTF_8));
              return Future.succeededFuture();
            })
        .run(args);
  }

  private static Ledger ledger(Counters counters, Tasks tasks) {
    Tally total = counters.total();
    return new Ledger(
        total.taken(),
        total.answered(),
        total.refused(),
        total.failed(),
        tasks.added(),
        tasks.run());
  }
}
