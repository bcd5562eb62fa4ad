package dev.turboapi.worker;

import static java.lang.System.Logger.Level.ERROR;

import dev.turboapi.Resource;
import dev.turboapi.Response;
import dev.turboapi.binding.Explainer;
import dev.turboapi.binding.Explainer.Explanation;
import dev.turboapi.binding.Plan;
import dev.turboapi.binding.Solution;
import dev.turboapi.routing.Route.Execution;
import dev.turboapi.schema.Unbindable;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calls the providers on which a handler depends for one request, one after the other, as FastAPI
 * does: one whose parameters do not fit is not called, nor what depends on it, but all others are,
 * since what they throw goes before errors in parameters.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/dependencies/">FastAPI: dependencies</a>
 */
final class Solver {
  private static final System.Logger LOG = System.getLogger("dev.turboapi");

  /** Stands for what was not provided. */
  private static final Object REFUSED = new Object();

  private final ServerRequest request;
  private final @Nullable Worker here;
  private final Plan plan;
  private final Solution solution;
  private final Promise<Void> solved = Promise.promise();
  private boolean refused;

  /**
   * @param here where it runs; null to call all in this thread, at once
   */
  private Solver(ServerRequest request, @Nullable Worker here) {
    this.request = request;
    this.here = here;
    this.plan = request.served().plan();
    this.solution = plan.begin();
  }

  /**
   * The answer of a handler with what it depends on. When the future completes, what was opened
   * only until then is closed; if it fails, all that was opened.
   */
  static Future<Response> answer(ServerRequest request, Worker here) {
    Solver solver = new Solver(request, here);
    return solver
        .start()
        .compose(unused -> solver.handle(here))
        .transform(a -> solver.close(a, here));
  }

  /** What a provider throws for a request that does not fit its handler; null if none does. */
  static @Nullable Throwable objection(ServerRequest request) {
    if (request.route().isSolved() || request.served().plan().steps().isEmpty()) {
      return null;
    }
    Solver solver = new Solver(request, null);
    solver.proceed();
    return solver.solved.future().cause();
  }

  private Future<Void> start() {
    if (!isBodyReadable()) {
      return Future.failedFuture(Unbindable.INSTANCE);
    }
    proceed();
    return solved.future();
  }

  /** What is wrong with the body is said before any provider is called. */
  private boolean isBodyReadable() {
    try {
      request.checkBody();
      return true;
    } catch (Unbindable unreadable) {
      Explanation explanation = Explainer.explain(request.route().parameters(), request);
      if (explanation instanceof Explanation.Valid valid && valid.body() != null) {
        request.rewriteBody(valid.body());
      }
      return !(explanation instanceof Explanation.Malformed)
          && !(explanation instanceof Explanation.Unreadable);
    }
  }

  private void proceed() {
    while (solution.size() < plan.steps().size()) {
      Plan.Step step = plan.steps().get(solution.size());
      if (step.needs(REFUSED, solution)) {
        provide(REFUSED);
        continue;
      }
      Object provided;
      try {
        provided = call(step);
      } catch (Throwable failure) {
        provided = Future.failedFuture(failure);
      }
      if (!(provided instanceof Future<?> future)) {
        take(step, provided);
      } else if (!future.isComplete()) {
        future.onComplete(done -> resume(step, done));
        return;
      } else if (!take(step, future)) {
        return;
      }
    }
    solved.complete();
  }

  private @Nullable Object call(Plan.Step step) throws Exception {
    return here != null && step.dependant().isBlocking()
        ? here.callBlocking(() -> step.dependant().call(request, step.solved(solution)))
        : step.dependant().call(request, step.solved(solution));
  }

  private void resume(Plan.Step step, AsyncResult<?> provided) {
    Objects.requireNonNull(here)
        .executeHere(
            () -> {
              if (take(step, provided)) {
                proceed();
              }
            });
  }

  /** Whether to go on. */
  private boolean take(Plan.Step step, AsyncResult<?> provided) {
    if (provided.succeeded()) {
      take(step, provided.result());
    } else if (provided.cause() instanceof Unbindable) {
      provide(REFUSED);
    } else {
      solved.fail(provided.cause());
      return false;
    }
    return true;
  }

  private void take(Plan.Step step, @Nullable Object provided) {
    if (provided instanceof Resource<?> resource) {
      enter(step, resource);
      provide(resource.value());
    } else {
      provide(provided);
    }
  }

  private void enter(Plan.Step step, Resource<?> resource) {
    if (!request.openExits().enter(resource, step.dependant())) {
      Exits.close(resource, step.dependant(), Objects.requireNonNull(here))
          .onFailure(
              failure ->
                  LOG.log(ERROR, "A resource of " + request.route() + " failed to close", failure));
    }
  }

  private void provide(@Nullable Object value) {
    refused |= value == REFUSED;
    solution.add(value);
  }

  private Future<Response> handle(Worker here) {
    if (refused) {
      return Future.failedFuture(Unbindable.INSTANCE);
    }
    try {
      Future<Response> answer =
          request.route().execution() == Execution.BLOCKING
              ? here.callBlocking(this::call).compose(answered -> answered)
              : call();
      return answer.map(
          response -> Objects.requireNonNull(response, "The handler answered with null"));
    } catch (Throwable failure) {
      return Future.failedFuture(failure);
    }
  }

  private Future<Response> call() throws Exception {
    return Objects.requireNonNull(
        request.route().callSolved(request, plan.solved(solution)),
        "The handler returned null instead of a future");
  }

  private Future<Response> close(AsyncResult<Response> answer, Worker here) {
    Exits exits = request.exits();
    if (exits == null) {
      return answer.succeeded()
          ? Future.succeededFuture(answer.result())
          : Future.failedFuture(answer.cause());
    }
    if (answer.failed()) {
      return exits.close(Recovery.withoutWrappers(answer.cause()), here).mapEmpty();
    }
    return exits
        .closeAnswered(here)
        .recover(failure -> exits.close(failure, here))
        .map(answer.result());
  }
}
