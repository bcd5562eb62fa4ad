package dev.turboapi.worker;

import dev.turboapi.Resource;
import dev.turboapi.binding.Dependant;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The resources that were opened for one request. They are closed in reverse order, each when the
 * one before is: those that a handler only needs before its answer is sent, and then the others.
 */
final class Exits {
  private record Entered(Resource<?> resource, boolean blocking) {}

  private final Deque<Entered> untilAnswered = new ArrayDeque<>();
  private final Deque<Entered> untilSent = new ArrayDeque<>();
  private boolean over;

  /** Puts the resource of a provider on top; false if it comes too late, and is to be closed. */
  synchronized boolean enter(Resource<?> resource, Dependant provider) {
    if (over) {
      return false;
    }
    (provider.isClosedBeforeAnswer() ? untilAnswered : untilSent)
        .push(new Entered(resource, provider.isBlocking()));
    return true;
  }

  /** Closes one that came too late. */
  static Future<?> close(Resource<?> resource, Dependant provider, Worker worker) {
    return close(new Entered(resource, provider.isBlocking()), null, worker);
  }

  /** Closes what only the handler needed. The future fails with what closing threw. */
  Future<Void> closeAnswered(Worker worker) {
    return closeAll(untilAnswered, null, worker);
  }

  /**
   * Closes all that there are. The future fails with what closing threw last, or else the failure.
   *
   * @param failure that keeps the request from its answer; null if there is none
   */
  Future<Void> close(@Nullable Throwable failure, Worker worker) {
    return closeAll(untilAnswered, failure, worker)
        .transform(closed -> closeAll(untilSent, closed.cause(), worker));
  }

  /** The same when the request is over, and nothing more will be needed. */
  Future<Void> end(@Nullable Throwable failure, Worker worker) {
    synchronized (this) {
      over = true;
    }
    return close(failure, worker);
  }

  private Future<Void> closeAll(
      Deque<Entered> entered, @Nullable Throwable failure, Worker worker) {
    Promise<Void> closed = Promise.promise();
    closeNext(entered, failure, worker, closed);
    return closed.future();
  }

  private void closeNext(
      Deque<Entered> entered, @Nullable Throwable failure, Worker worker, Promise<Void> closed) {
    Entered last;
    synchronized (this) {
      last = entered.poll();
    }
    if (last == null) {
      if (failure == null) {
        closed.complete();
      } else {
        closed.fail(failure);
      }
      return;
    }
    close(last, failure, worker)
        .onComplete(
            exit ->
                worker.executeHere(
                    () ->
                        closeNext(
                            entered, exit.failed() ? exit.cause() : failure, worker, closed)));
  }

  private static Future<?> close(Entered entered, @Nullable Throwable failure, Worker worker) {
    return entered.blocking()
        ? worker.callBlocking(() -> entered.resource().exit(failure)).compose(exit -> exit)
        : entered.resource().exit(failure);
  }
}
