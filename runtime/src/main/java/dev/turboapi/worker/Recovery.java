package dev.turboapi.worker;

import static java.lang.System.Logger.Level.ERROR;

import dev.turboapi.HttpException;
import dev.turboapi.Response;
import dev.turboapi.binding.Explainer;
import dev.turboapi.binding.Explainer.Explanation;
import dev.turboapi.schema.Unbindable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** What to do after a handler failed. */
final class Recovery {
  private static final System.Logger LOG = System.getLogger("dev.turboapi");

  private Recovery() {}

  /**
   * The answer; null if the request was made readable, and the handler is to be called once more.
   * Never throws: what fails on the way becomes a logged 500.
   */
  static @Nullable Response from(ServerRequest request, Throwable failure) {
    request.dropTasks();
    Throwable cause = withoutWrappers(failure);
    try {
      if (cause instanceof HttpException exception) {
        return exception.response();
      }
      if (cause instanceof Unbindable) {
        return explained(request, Explainer.explain(request.route().parameters(), request));
      }
      return internalError(request, cause);
    } catch (Throwable unexpected) {
      unexpected.addSuppressed(cause);
      return internalError(request, unexpected);
    }
  }

  /** Logs the failure, and tells the client nothing of it. */
  static Response internalError(ServerRequest request, Throwable failure) {
    LOG.log(ERROR, request.route() + " failed", failure);
    request.dropTasks();
    request.endAs(Outcome.FAILED);
    return Answers.INTERNAL_SERVER_ERROR;
  }

  private static @Nullable Response explained(ServerRequest request, Explanation explanation) {
    if (explanation instanceof Explanation.Malformed malformed) {
      return Response.of(422, Response.JSON, malformed.json());
    }
    if (explanation instanceof Explanation.Invalid invalid) {
      Throwable objection = Objection.of(request);
      request.dropTasks();
      return objection == null
          ? Response.of(422, Response.JSON, invalid.json())
          : from(request, objection);
    }
    if (explanation instanceof Explanation.Unreadable) {
      return Answers.UNREADABLE_BODY;
    }
    byte[] body = ((Explanation.Valid) explanation).body();
    if (body == null || request.isRewritten()) {
      throw new IllegalStateException("The binder refuses a request with which nothing is wrong");
    }
    request.rewriteBody(body);
    return null;
  }

  // As CompletableFuture hands them on.
  static Throwable withoutWrappers(Throwable failure) {
    Throwable unwrapped = failure;
    while (unwrapped.getCause() != null
        && (unwrapped instanceof CompletionException || unwrapped instanceof ExecutionException)) {
      unwrapped = unwrapped.getCause();
    }
    return unwrapped;
  }
}
