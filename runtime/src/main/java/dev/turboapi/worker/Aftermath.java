package dev.turboapi.worker;

import static java.lang.System.Logger.Level.ERROR;

import io.vertx.core.Future;

/** What is done for a request once its answer is sent: its tasks, and then its resources close. */
final class Aftermath {
  private static final System.Logger LOG = System.getLogger("dev.turboapi");

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
    if (exits == null) {
      return ran;
    }
    return ran.transform(
        tasksEnded -> {
          Throwable failure = tasksEnded.failed() ? tasksEnded.cause() : request.abandonedFor();
          return exits
              .end(failure, worker)
              .onFailure(
                  thrown -> {
                    if (thrown != failure) {
                      LOG.log(
                          ERROR, "A resource of " + request.route() + " failed to close", thrown);
                    }
                  });
        });
  }
}
