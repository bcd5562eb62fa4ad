package dev.turboapi.benchmarks.api;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.Objects;

/** Stands for a client of a database or of another service. */
public final class Later {
  private Later() {}

  /** Completes on a later tick of the event loop that calls. */
  public static <T> Future<T> complete(T value) {
    Promise<T> promise = Promise.promise();
    Objects.requireNonNull(Vertx.currentContext()).runOnContext(unused -> promise.complete(value));
    return promise.future();
  }
}
