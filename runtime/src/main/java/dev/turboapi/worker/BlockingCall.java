package dev.turboapi.worker;

import dev.turboapi.Response;

/** A call on a thread of its own, which may block. */
final class BlockingCall extends Call implements Runnable {
  private final Interruption interruption = new Interruption();

  /**
   * @param load of the worker that accepted the request
   */
  BlockingCall(ServerRequest request, Worker origin, Load load) {
    super(request, origin, load);
  }

  @Override
  public void run() {
    if (!interruption.begin()) {
      return;
    }
    Response response;
    try {
      response = SyncCall.run(request());
    } finally {
      interruption.end();
    }
    origin().execute(() -> origin().calls().settle(this, response));
  }

  @Override
  void cancel() {
    interruption.ask();
  }
}
