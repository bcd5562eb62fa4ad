package dev.turboapi.worker;

import io.vertx.core.Future;

/** What is done for a request once its answer is sent: its tasks, and then its resources close. */
final class Aftermath {
  private Aftermath() {}

  /** Whether there is anything to be done. */
  static boolean isNeeded(ServerRequest request) {
    TaskList tasks = request.tasks();
    return (tasks != null && !tasks.isEmpty()) || request.exits() != null;
  }

  /** Does it. The future completes when it is over; what fails is logged. */
  static Future<?> run(ServerRequest request, Worker worker) {
    TaskList tasks = request.tasks();
    Future<Void> ran = tasks == null ? Future.succeededFuture() : tasks.run(worker, request);
    Exits exits = request.exits();
    return exits == null
        ? ran
        : ran.transform(
            ended -> exits.end(ended.failed() ? ended.cause() : request.abandonedFor()));
  }
}
