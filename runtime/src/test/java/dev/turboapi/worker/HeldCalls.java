package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.routing.Route;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An async handler whose calls end when the test says so. */
final class HeldCalls implements Route.AsyncHandler {
  /** One call, and the thread on which it came. */
  record Call(Request request, Thread thread, Promise<Response> answer) {
    void answer(String text) {
      answer.complete(Response.text(text));
    }
  }

  private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
  private volatile boolean released;

  @Override
  public Future<Response> handle(Request request) {
    Call call = new Call(request, Thread.currentThread(), Promise.promise());
    calls.add(call);
    if (released) {
      release();
    }
    return call.answer().future();
  }

  /** Waits until the handler is called. */
  Call nextCall() throws InterruptedException {
    Call call = calls.poll(20, TimeUnit.SECONDS);
    assertThat(call).isNotNull();
    return call;
  }

  /** The same for who only wants to end it. */
  Promise<Response> next() throws InterruptedException {
    return nextCall().answer();
  }

  /** Ends those that nobody has asked for, also those that are still to come. */
  void release() {
    released = true;
    for (Call call = calls.poll(); call != null; call = calls.poll()) {
      call.answer().tryComplete(Response.text("late"));
    }
  }
}
