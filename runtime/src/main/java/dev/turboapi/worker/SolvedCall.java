package dev.turboapi.worker;

import dev.turboapi.Response;
import io.vertx.core.Future;

/** A call of a handler that depends on providers, which are called before. */
final class SolvedCall extends AsyncCall {
  private final Interruption interruption = new Interruption();

  /**
   * @param load of the worker that is to run it
   */
  SolvedCall(ServerRequest request, Worker origin, Load load) {
    super(request, origin, load);
  }

  @Override
  Future<Response> call(Worker here) {
    return Solver.answer(request(), here, interruption);
  }

  @Override
  void cancel() {
    interruption.ask();
  }
}
