package dev.turboapi.worker;

import dev.turboapi.Response;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The call of an async handler: from the worker that accepted the request (its origin) to the one
 * its path hashes to (its target), and back with the answer. One worker at a time holds it.
 */
final class AsyncCall implements Handler<AsyncResult<Response>> {
  private final Worker origin;
  private ServerRequest request;
  private @Nullable Worker runner;
  private @Nullable Response response;

  AsyncCall(ServerRequest request, Worker origin) {
    this.request = request;
    this.origin = origin;
  }

  Worker origin() {
    return origin;
  }

  ServerRequest request() {
    return request;
  }

  /** Null while the handler has not answered. */
  @Nullable Response response() {
    return response;
  }

  /** Calls the handler here, and tells the runner when it has answered. */
  void run(Worker here) {
    runner = here;
    Future<Response> future;
    try {
      future =
          Objects.requireNonNull(
              request.route().callAsync(request), "The handler returned null instead of a future");
    } catch (Throwable failure) {
      recover(here, failure);
      return;
    }
    if (future.isComplete()) {
      settle(here, future);
    } else {
      future.onComplete(this);
    }
  }

  /** The future is complete: on the runner's thread, or on one of the user's. */
  @Override
  public void handle(AsyncResult<Response> result) {
    Worker here = Objects.requireNonNull(runner);
    if (here.isOnItsThread()) {
      settle(here, result);
    } else {
      here.execute(() -> settle(here, result));
    }
  }

  private void settle(Worker here, AsyncResult<Response> result) {
    if (result.failed()) {
      recover(here, result.cause());
    } else if (result.result() == null) {
      recover(
          here,
          new NullPointerException(
              "The handler's future completed with null instead of a response"));
    } else {
      finish(here, result.result());
    }
  }

  private void recover(Worker here, Throwable failure) {
    Recovery recovery = Recovery.from(request, failure);
    if (recovery instanceof Recovery.Retry retry) {
      request = retry.request();
      run(here);
    } else {
      finish(here, ((Recovery.Answer) recovery).response());
    }
  }

  private void finish(Worker here, Response answer) {
    response = answer;
    here.answered(this, answer);
  }
}
