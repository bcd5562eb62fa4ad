package dev.turboapi.oracle;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What handlers return that have their result only after they returned. */
public final class Later {
  private Later() {}

  /** Completes on the event loop of the handler, in a millisecond. */
  public static <T extends @Nullable Object> Future<T> byTimer(T value) {
    return requireNonNull(Vertx.currentContext()).owner().timer(1, MILLISECONDS).map(value);
  }

  /** Completes on a thread that Vert.x knows nothing of. */
  public static <T extends @Nullable Object> CompletionStage<T> onAnotherThread(T value) {
    return CompletableFuture.supplyAsync(() -> value);
  }

  /** Fails on a thread that Vert.x knows nothing of. */
  public static <T extends @Nullable Object> CompletionStage<T> failedOnAnotherThread(
      RuntimeException failure) {
    return CompletableFuture.supplyAsync(
        () -> {
          throw failure;
        });
  }
}
