package dev.turboapi.worker;

import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;

/**
 * A call that does not end in the tick in which it begins. The worker that accepted the request
 * owns it: on its event loop the call is counted in, linked to the others, and settled, once, by
 * whatever comes first: its answer, its time-out, the death of the worker that runs it, or
 * shutdown.
 */
abstract sealed class Call permits AsyncCall, BlockingCall {
  private static final long NO_TIMER = -1;

  private final ServerRequest request;
  private final Worker origin;
  private final Load load;
  private long timer = NO_TIMER;
  private boolean settled;
  private @Nullable Call previous;
  private @Nullable Call next;

  /**
   * @param load in which it is counted
   */
  Call(ServerRequest request, Worker origin, Load load) {
    this.request = request;
    this.origin = origin;
    this.load = load;
  }

  ServerRequest request() {
    return request;
  }

  /** The worker that accepted the request. */
  Worker origin() {
    return origin;
  }

  Load load() {
    return load;
  }

  /** The answer is no longer waited for. */
  void cancel() {}

  private void begin(Vertx vertx) {
    long millis = request.served().timeoutMillis();
    if (millis != ServedRoute.NO_TIMEOUT) {
      timer =
          vertx.setTimer(
              millis,
              unused -> {
                timer = NO_TIMER;
                cancel();
                origin.calls().fail(this, Answers.HANDLER_TIMEOUT);
              });
    }
  }

  private void settle(Vertx vertx) {
    settled = true;
    load.release();
    if (timer != NO_TIMER) {
      vertx.cancelTimer(timer);
    }
  }

  /** The calls of one worker that are not settled, without an allocation for each. */
  static final class Pending {
    private final Vertx vertx;
    private @Nullable Call first;

    Pending(Vertx vertx) {
      this.vertx = vertx;
    }

    void add(Call call) {
      call.next = first;
      if (first != null) {
        first.previous = call;
      }
      first = call;
      call.begin(vertx);
    }

    /** Whether it was not settled before. */
    boolean settle(Call call) {
      if (call.settled) {
        return false;
      }
      call.settle(vertx);
      if (call.next != null) {
        call.next.previous = call.previous;
      }
      if (call.previous == null) {
        first = call.next;
      } else {
        call.previous.next = call.next;
      }
      return true;
    }

    boolean isEmpty() {
      return first == null;
    }

    @Nullable Call first() {
      return first;
    }

    @Nullable Call after(Call call) {
      return call.next;
    }
  }
}
