package dev.turboapi.worker;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A future as nobody should make one: it completes as often as the test says. */
final class CompletedTwice<T> {
  private final CompletableFuture<Handler<AsyncResult<T>>> waiting = new CompletableFuture<>();

  @SuppressWarnings("unchecked")
  Future<T> future() {
    return (Future<T>)
        Proxy.newProxyInstance(
            Future.class.getClassLoader(),
            new Class<?>[] {Future.class},
            (proxy, method, arguments) -> answer(proxy, method.getName(), arguments));
  }

  @SuppressWarnings("unchecked")
  private Object answer(Object proxy, String method, Object @Nullable [] arguments) {
    if (method.equals("isComplete")) {
      return false;
    }
    waiting.complete((Handler<AsyncResult<T>>) Objects.requireNonNull(arguments)[0]);
    return proxy;
  }

  /** Completes it, once more, on this thread. */
  void complete(Future<T> result) {
    waiting.orTimeout(10, TimeUnit.SECONDS).join().handle(result);
  }
}
