package dev.turboapi.oracle;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import io.vertx.core.Future;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An application that starts when it is first asked for its port, so that a test picked alone
 * starts one only.
 */
final class LazyServer {
  private static final int TIMEOUT_SECONDS = 10;

  private final TurboApiBuilder builder;
  private @Nullable TurboApi application;

  LazyServer(TurboApiBuilder builder) {
    this.builder = builder;
  }

  int port() throws Exception {
    if (application == null) {
      TurboApi built = builder.port(0).workers(2).build();
      await(built.start());
      application = built;
    }
    return application.port();
  }

  void close() {
    if (application != null) {
      try {
        await(application.close());
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void await(Future<?> future)
      throws ExecutionException, InterruptedException, TimeoutException {
    future.toCompletionStage().toCompletableFuture().get(TIMEOUT_SECONDS, SECONDS);
  }
}
