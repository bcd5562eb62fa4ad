package dev.turboapi.worker;

import static java.lang.System.Logger.Level.ERROR;

import dev.turboapi.HttpException;
import dev.turboapi.Response;
import dev.turboapi.binding.Explainer;
import dev.turboapi.binding.Explainer.Explanation;
import dev.turboapi.schema.Unbindable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * What to do after a handler failed: send an answer, or call it once more with a request made
 * readable.
 */
sealed interface Recovery {
  /** Sends an answer. */
  record Answer(Response response) implements Recovery {}

  /** Calls the handler again. */
  record Retry(ServerRequest request) implements Recovery {}

  /** Never throws: what fails on the way becomes a logged 500. */
  static Recovery from(ServerRequest request, Throwable failure) {
    Throwable cause = withoutWrappers(failure);
    try {
      if (cause instanceof HttpException exception) {
        return new Answer(exception.response());
      }
      if (cause instanceof Unbindable) {
        return explained(request, Explainer.explain(request.route().parameters(), request));
      }
      return new Answer(logged(request, cause));
    } catch (Throwable unexpected) {
      unexpected.addSuppressed(cause);
      return new Answer(logged(request, unexpected));
    }
  }

  private static Recovery explained(ServerRequest request, Explanation explanation) {
    if (explanation instanceof Explanation.Invalid invalid) {
      return new Answer(Response.of(422, Response.JSON, invalid.json()));
    }
    if (explanation instanceof Explanation.Unreadable) {
      return new Answer(Answers.UNREADABLE_BODY);
    }
    byte[] body = ((Explanation.Valid) explanation).body();
    if (body == null || request.isRewritten()) {
      throw new IllegalStateException("The binder refuses a request with which nothing is wrong");
    }
    return new Retry(request.withRewrittenBody(body));
  }

  // As CompletableFuture hands them on.
  private static Throwable withoutWrappers(Throwable failure) {
    Throwable unwrapped = failure;
    while (unwrapped.getCause() != null
        && (unwrapped instanceof CompletionException || unwrapped instanceof ExecutionException)) {
      unwrapped = unwrapped.getCause();
    }
    return unwrapped;
  }

  private static Response logged(ServerRequest request, Throwable failure) {
    System.getLogger("dev.turboapi").log(ERROR, request.route() + " failed", failure);
    return Answers.INTERNAL_SERVER_ERROR;
  }
}
