package dev.turboapi.worker;

import dev.turboapi.Response;
import org.jspecify.annotations.Nullable;

/** A call on a thread of its own, which may block. */
final class BlockingCall extends Call implements Runnable {
  private @Nullable Thread thread;
  private boolean cancelled;

  /**
   * @param load of the worker that accepted the request
   */
  BlockingCall(ServerRequest request, Worker origin, Load load) {
    super(request, origin, load);
  }

  @Override
  public void run() {
    if (!begin()) {
      return;
    }
    Response response;
    try {
      response = SyncCall.run(request());
    } finally {
      end();
    }
    origin().execute(() -> origin().calls().settle(this, response));
  }

  private synchronized boolean begin() {
    thread = Thread.currentThread();
    return !cancelled;
  }

  private synchronized void end() {
    thread = null;
    boolean unused = Thread.interrupted(); // meant for this call, not for the next on the thread
  }

  @Override
  synchronized void cancel() {
    cancelled = true;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
