package dev.turboapi;

import io.vertx.core.Future;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a dependency provides, together with what is to be done when it is no longer needed:
 * FastAPI's dependency with {@code yield}.
 *
 * <pre>{@code
 * @Dependency
 * @Blocking
 * Resource<Connection> connection() throws SQLException {
 *   Connection connection = dataSource.getConnection();
 *   return Resource.of(connection, connection::close);
 * }
 *
 * @Get("/items")
 * @Blocking
 * List<Item> items(@Depends Connection connection) { ... }
 * }</pre>
 *
 * <p>Resources of a request are closed in the reverse of the order in which they were provided:
 * after the answer and its background tasks, or, if the handler or another provider fails, before
 * the answer to that is made; also if the client has gone. What closing throws then takes the place
 * of the failure; after the answer it is logged. If the handler does not answer in time they are
 * closed all the same, although it may be at work. One whose provider is {@link
 * dev.turboapi.annotation.Blocking} is closed where it may block, any other on the event loop on
 * which it was provided.
 *
 * @see <a
 *     href="https://fastapi.tiangolo.com/tutorial/dependencies/dependencies-with-yield/">Dependencies
 *     with yield</a>
 */
public final class Resource<T extends @Nullable Object> {
  /** Ends the use of what was provided. */
  @FunctionalInterface
  public interface Exit {
    /**
     * Called once.
     *
     * @param failure that keeps the request from its answer, or from all of it, or that ended its
     *     background tasks; null if there is none
     * @throws Exception to take its place
     */
    void exit(@Nullable Throwable failure) throws Exception;
  }

  /** The same, over when its future completes. */
  @FunctionalInterface
  public interface AsyncExit {
    /** As {@link Exit#exit}; a failed future is as good as an exception. */
    Future<?> exit(@Nullable Throwable failure) throws Exception;
  }

  private final T value;
  private final AsyncExit exit;

  private Resource(T value, AsyncExit exit) {
    this.value = value;
    this.exit = exit;
  }

  /** A value, and how it is closed, whatever became of the request. */
  public static <T extends @Nullable Object> Resource<T> of(T value, AutoCloseable close) {
    return onExit(value, failure -> close.close());
  }

  /** A value that is told what became of the request: a transaction to commit or to roll back. */
  public static <T extends @Nullable Object> Resource<T> onExit(T value, Exit exit) {
    return new Resource<>(
        value,
        failure -> {
          exit.exit(failure);
          return Future.succeededFuture();
        });
  }

  /** The same where that takes its time; {@code exit} is called on an event loop. */
  public static <T extends @Nullable Object> Resource<T> onAsyncExit(T value, AsyncExit exit) {
    return new Resource<>(value, exit);
  }

  /** What is injected. */
  public T value() {
    return value;
  }

  /**
   * Ends its use; for the runtime, and for tests of providers.
   *
   * @param failure that keeps the request from its answer; null if there is none
   */
  public Future<?> exit(@Nullable Throwable failure) {
    try {
      return Objects.requireNonNull(
          exit.exit(failure), "The exit of a resource returned null instead of a future");
    } catch (Throwable thrown) {
      return Future.failedFuture(thrown);
    }
  }
}
