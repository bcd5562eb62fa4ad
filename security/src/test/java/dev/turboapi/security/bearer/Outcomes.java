package dev.turboapi.security.bearer;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.turboapi.HttpException;
import dev.turboapi.HttpHeader;
import io.vertx.core.Future;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** How a verification ended. */
final class Outcomes {
  private Outcomes() {}

  static <T> T success(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get(20, SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("not successful", e);
    }
  }

  /** The status, the detail and the challenge, if there is one. */
  static String refusal(Callable<? extends Future<?>> attempt) {
    try {
      Object result = attempt.call().toCompletionStage().toCompletableFuture().get(20, SECONDS);
      throw new AssertionError("accepted: " + result);
    } catch (HttpException e) {
      return text(e);
    } catch (Exception e) {
      if (e.getCause() instanceof HttpException answer) {
        return text(answer);
      }
      throw new AssertionError("not refused but failed", e);
    }
  }

  private static String text(HttpException e) {
    StringBuilder text = new StringBuilder().append(e.status()).append(' ').append(e.detail());
    for (HttpHeader header : e.response().headers()) {
      text.append("; ").append(header.name()).append(": ").append(header.value());
    }
    return text.toString();
  }
}
