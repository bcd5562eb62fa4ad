package dev.turboapi.worker;

import static java.lang.System.Logger.Level.ERROR;

import dev.turboapi.BackgroundTasks;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The background tasks of one request, and their run: one after another on the event loop of the
 * worker that sent the answer, or beside it those that may block.
 */
final class TaskList implements BackgroundTasks {
  private static final System.Logger LOG = System.getLogger("dev.turboapi");

  /** Starts a task on the event loop of the worker. */
  private interface Start {
    Future<?> on(Worker worker) throws Exception;
  }

  private final List<Start> starts = new ArrayList<>();

  @Override
  public void addTask(Task task) {
    starts.add(worker -> worker.runBlocking(task));
  }

  @Override
  public void addAsyncTask(AsyncTask task) {
    starts.add(worker -> task.run());
  }

  boolean isEmpty() {
    return starts.isEmpty();
  }

  /**
   * Runs all of them, until one fails, which is logged. The future completes when it is over, and
   * fails with that one.
   */
  Future<Void> run(Worker worker, ServerRequest request) {
    Promise<Void> over = Promise.promise();
    runNext(starts.iterator(), worker, request, over);
    return over.future();
  }

  private static void runNext(
      Iterator<Start> left, Worker worker, ServerRequest request, Promise<Void> over) {
    if (!left.hasNext()) {
      over.complete();
      return;
    }
    Future<?> task;
    try {
      task =
          Objects.requireNonNull(
              left.next().on(worker), "The task returned null instead of a future");
    } catch (Throwable failure) {
      task = Future.failedFuture(failure);
    }
    task.onComplete(
        ended ->
            worker.execute(
                () -> {
                  if (ended.succeeded()) {
                    runNext(left, worker, request, over);
                  } else {
                    LOG.log(
                        ERROR,
                        "A background task of " + request.route() + " failed",
                        ended.cause());
                    over.fail(ended.cause());
                  }
                }));
  }
}
