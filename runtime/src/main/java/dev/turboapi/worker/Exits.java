package dev.turboapi.worker;

import static java.lang.System.Logger.Level.ERROR;

import dev.turboapi.Resource;
import dev.turboapi.binding.Dependant;
import dev.turboapi.routing.Route;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The resources that were opened for one request. They are closed in reverse order, each when the
 * one before is: those that a handler only needs before its answer is sent, and then the others.
 *
 * <p>Thread-safe: a request may be over for the worker that accepted it while a provider is still
 * at work on another.
 */
final class Exits {
  private static final System.Logger LOG = System.getLogger("dev.turboapi");

  private final Route route;
  private final Deque<Entered> untilAnswered = new ArrayDeque<>(1);
  private final Deque<Entered> untilSent = new ArrayDeque<>(1);
  private Future<Void> closing = Future.succeededFuture();
  private boolean over;
  private @Nullable Throwable overFor;

  Exits(Route route) {
    this.route = route;
  }

  /** Takes the resource of a provider. One that comes when the request is over closes at once. */
  void enter(Resource<?> resource, Dependant provider, Worker worker) {
    boolean late;
    synchronized (this) {
      (provider.isClosedBeforeAnswer() ? untilAnswered : untilSent)
          .push(new Entered(resource, provider.isBlocking(), worker));
      late = over;
    }
    if (late) {
      var unused = end(overFor);
    }
  }

  /** Closes what only the handler needed. The future fails with what closing threw. */
  Future<Void> closeAnswered() {
    return inTurn(() -> closeAll(untilAnswered, null));
  }

  /**
   * Closes all that there are. The future fails with what closing threw last, or else the failure.
   *
   * @param failure that keeps the request from its answer; null if there is none
   */
  Future<Void> close(@Nullable Throwable failure) {
    return inTurn(
        () ->
            closeAll(untilAnswered, failure)
                .transform(closed -> closeAll(untilSent, closed.cause())));
  }

  /** The same when the request is over, and nothing more will be needed: what fails is logged. */
  Future<Void> end(@Nullable Throwable failure) {
    synchronized (this) {
      over = true;
      overFor = failure;
    }
    return close(failure)
        .otherwise(
            thrown -> {
              if (thrown != failure) {
                LOG.log(ERROR, "A resource of " + route + " failed to close", thrown);
              }
              return null;
            });
  }

  /** When all is closed that is being closed already. */
  private Future<Void> inTurn(Supplier<Future<Void>> close) {
    Promise<Void> closed = Promise.promise();
    Future<Void> before;
    synchronized (this) {
      before = closing;
      closing = closed.future();
    }
    before.onComplete(unused -> close.get().onComplete(closed));
    return closed.future();
  }

  private Future<Void> closeAll(Deque<Entered> entered, @Nullable Throwable failure) {
    Promise<Void> closed = Promise.promise();
    closeNext(entered, failure, closed);
    return closed.future();
  }

  private void closeNext(
      Deque<Entered> entered, @Nullable Throwable failure, Promise<Void> closed) {
    Entered last;
    synchronized (this) {
      last = entered.poll();
    }
    if (last != null) {
      last.exit(failure)
          .onComplete(exit -> closeNext(entered, exit.failed() ? causeOf(exit) : failure, closed));
    } else if (failure == null) {
      closed.complete();
    } else {
      closed.fail(failure);
    }
  }

  private static Throwable causeOf(AsyncResult<?> failed) {
    return Recovery.withoutWrappers(failed.cause());
  }

  /** A resource, and where it is closed: where it was opened. */
  private record Entered(Resource<?> resource, boolean blocking, Worker worker) {
    Future<?> exit(@Nullable Throwable failure) {
      if (blocking) {
        return worker.callBlocking(() -> resource.exit(failure)).compose(exit -> exit);
      }
      Promise<Object> ended = Promise.promise();
      worker.executeHere(() -> resource.exit(failure).onComplete(ended));
      return ended.future();
    }
  }
}
