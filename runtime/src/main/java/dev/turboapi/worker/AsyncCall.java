package dev.turboapi.worker;

import dev.turboapi.Response;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call that travels: from the worker that accepted the request to the one that its key hashes to,
 * and back with the answer.
 */
sealed class AsyncCall extends Call implements Handler<AsyncResult<Response>> permits SolvedCall {
  private @Nullable Worker runner;
  private @Nullable Response response;

  /**
   * @param load of the worker that is to run it
   */
  AsyncCall(ServerRequest request, Worker origin, Load load) {
    super(request, origin, load);
  }

  /** Null while the handler has not answered. */
  @Nullable Response response() {
    return response;
  }

  /** Calls the handler here, and tells the runner when it has answered. */
  void run(Worker here) {
    runner = here;
    ServerRequest request = request();
    if (!request.route().isAsync() && !request.route().isSolved()) {
      finish(here, SyncCall.run(request));
      return;
    }
    Future<Response> future;
    try {
      future = Objects.requireNonNull(call(here), "The handler returned null instead of a future");
    } catch (Throwable failure) {
      recover(here, failure);
      return;
    }
    if (future.isComplete()) {
      complete(here, future);
    } else {
      future.onComplete(this);
    }
  }

  /** Calls the handler here. */
  Future<Response> call(Worker here) throws Exception {
    return request().route().callAsync(request());
  }

  /** The future is complete: on the runner's thread, or on one of the user's. */
  @Override
  public void handle(AsyncResult<Response> result) {
    Worker here = Objects.requireNonNull(runner);
    if (here.isOnItsThread()) {
      complete(here, result);
    } else {
      here.execute(() -> complete(here, result));
    }
  }

  private void complete(Worker here, AsyncResult<Response> result) {
    if (response != null) {
      return; // A future of somebody else's making completes twice.
    }
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
    Response answer = Recovery.from(request(), failure);
    if (answer == null) {
      run(here);
    } else {
      finish(here, answer);
    }
  }

  private void finish(Worker here, Response answer) {
    response = answer;
    here.calls().answered(this, answer);
  }
}
