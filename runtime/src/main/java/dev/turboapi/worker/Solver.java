package dev.turboapi.worker;

import dev.turboapi.Resource;
import dev.turboapi.Response;
import dev.turboapi.binding.Explainer;
import dev.turboapi.binding.Explainer.Explanation;
import dev.turboapi.binding.Plan;
import dev.turboapi.binding.Solution;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Route.Execution;
import dev.turboapi.schema.Unbindable;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Calls the providers on which a handler depends for one request, one after the other, as FastAPI
 * does: one whose parameters do not fit is not called, nor what depends on it, but all others are,
 * since what they throw goes before errors in parameters.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/dependencies/">FastAPI: dependencies</a>
 */
final class Solver {
  private final ServerRequest request;
  private final Route route;
  private final Worker here;
  private final Interruption interruption;
  private final Exits exits;
  private final Plan plan;
  private final Solution solution;
  private final Promise<Void> solved = Promise.promise();
  private Plan.@Nullable Step awaited;
  private boolean explained;

  private Solver(ServerRequest request, Worker here, Interruption interruption) {
    this.request = request;
    this.route = request.route();
    this.here = here;
    this.interruption = interruption;
    this.exits = Objects.requireNonNull(request.exits());
    this.plan = request.served().plan();
    this.solution = plan.begin();
  }

  /**
   * The answer of a handler with what it depends on. When the future completes, what was opened
   * only until then is closed; if it fails, all that was opened.
   *
   * @param here where it runs
   * @param interruption of whatever may block
   */
  static Future<Response> answer(ServerRequest request, Worker here, Interruption interruption) {
    Solver solver = new Solver(request, here, interruption);
    return solver.solve().compose(unused -> solver.handle()).transform(solver::close);
  }

  private Future<Void> solve() {
    if (!isBodyReadable()) {
      return Future.failedFuture(Unbindable.INSTANCE);
    }
    proceed();
    return solved.future();
  }

  /** What is wrong with the text of the body is said before any provider is called. */
  private boolean isBodyReadable() {
    try {
      request.checkBody();
      return true;
    } catch (Unbindable unreadable) {
      return Explainer.canRead(route.parameters(), request);
    }
  }

  private void proceed() {
    Throwable abandoned = request.abandonedFor();
    if (abandoned != null) {
      solved.fail(abandoned);
      return;
    }
    while (solution.size() < plan.steps().size()) {
      Plan.Step step = plan.steps().get(solution.size());
      if (step.isRefused(solution)) {
        solution.refuse();
        continue;
      }
      Object provided = call(step);
      if (!(provided instanceof Future<?> future)) {
        take(step, provided);
      } else if (!future.isComplete()) {
        awaited = step;
        future.onComplete(done -> here.executeHere(() -> resume(step, done)));
        return;
      } else if (!take(step, future)) {
        return;
      }
    }
    solved.complete();
  }

  private @Nullable Object call(Plan.Step step) {
    Callable<@Nullable Object> call = () -> step.dependant().call(request, step.solved(solution));
    try {
      return step.dependant().isBlocking() ? callBlocking(call) : callReadable(call);
    } catch (Throwable failure) {
      return Future.failedFuture(failure);
    }
  }

  // A future of somebody else's making completes twice.
  private void resume(Plan.Step step, AsyncResult<?> provided) {
    if (step == awaited) {
      awaited = null;
      here.runWatched(
          route,
          () -> {
            if (take(step, provided)) {
              proceed();
            }
          });
    }
  }

  /** Whether to go on. */
  private boolean take(Plan.Step step, AsyncResult<?> provided) {
    if (provided.succeeded()) {
      take(step, provided.result());
    } else if (provided.cause() instanceof Unbindable) {
      solution.refuse();
    } else {
      solved.fail(provided.cause());
      return false;
    }
    return true;
  }

  private void take(Plan.Step step, @Nullable Object provided) {
    if (provided instanceof Resource<?> resource) {
      exits.enter(resource, step.dependant(), here);
      solution.add(resource.value());
    } else {
      solution.add(provided);
    }
  }

  private Future<Response> handle() {
    if (solution.isRefused()) {
      return Future.failedFuture(Unbindable.INSTANCE);
    }
    Callable<Future<Response>> call =
        () ->
            Objects.requireNonNull(
                route.callSolved(request, plan.solved(solution)),
                "The handler returned null instead of a future");
    try {
      Future<Response> answer =
          route.execution() == Execution.BLOCKING
              ? callBlocking(call).compose(answered -> answered)
              : callReadable(call);
      return answer.map(
          response -> Objects.requireNonNull(response, "The handler answered with null"));
    } catch (Throwable failure) {
      return Future.failedFuture(failure);
    }
  }

  private <T extends @Nullable Object> Future<T> callBlocking(Callable<T> call) {
    return here.callBlocking(
        () -> {
          try {
            if (!interruption.begin()) {
              throw new CancellationException("Nobody waits for " + route + " any longer");
            }
            return callReadable(call);
          } finally {
            interruption.end();
          }
        });
  }

  /** Calls what binds parameters; once more if only Python can read the body they are in. */
  private <T extends @Nullable Object> T callReadable(Callable<T> call) throws Exception {
    try {
      return call.call();
    } catch (Unbindable refusal) {
      if (!makeReadable()) {
        throw refusal;
      }
      return call.call();
    }
  }

  /** Whether that was news. */
  private boolean makeReadable() {
    if (explained) {
      return false;
    }
    explained = true;
    try {
      if (Explainer.explain(route.parameters(), request) instanceof Explanation.Valid valid
          && valid.body() != null) {
        request.rewriteBody(valid.body());
        return true;
      }
    } catch (IllegalArgumentException inexpressible) {
      // Will be thrown again when the refusal is explained to the client.
    }
    return false;
  }

  private Future<Response> close(AsyncResult<Response> answer) {
    if (answer.failed()) {
      return exits.close(Recovery.withoutWrappers(answer.cause())).mapEmpty();
    }
    return exits
        .closeAnswered()
        .recover(
            failure -> {
              Discard.body(answer.result());
              return exits.close(failure);
            })
        .map(answer.result());
  }
}
