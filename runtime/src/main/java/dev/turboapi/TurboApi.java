package dev.turboapi;

import dev.turboapi.metrics.Counters;
import dev.turboapi.openapi.DocsOptions;
import dev.turboapi.routing.RouteTable;
import dev.turboapi.worker.Server;
import dev.turboapi.worker.ServerOptions;
import dev.turboapi.worker.Unfinished;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;

/**
 * An application: the controllers it serves, and where.
 *
 * <pre>{@code
 * @Controller
 * class Hello {
 *   @Get("/")
 *   Map<String, String> root() {
 *     return Map.of("message", "Hello World");
 *   }
 *
 *   public static void main(String[] args) {
 *     TurboApi.builder().title("Hello").run(args);
 *   }
 * }
 * }</pre>
 *
 * <p>Serves {@code http://127.0.0.1:8000} then, and its documentation at {@code /docs}. Several
 * applications may run in one JVM. Thread-safe; the builder is not.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/first-steps/">FastAPI: first steps</a>
 */
public final class TurboApi {
  private final RouteTable routes;
  private final ServerOptions options;
  private final DocsOptions docs;
  private @Nullable Future<Server> server;
  private @Nullable Future<Unfinished> unfinished;
  private @Nullable Future<Void> closed;

  TurboApi(RouteTable routes, ServerOptions options, DocsOptions docs) {
    this.routes = routes;
    this.options = options;
    this.docs = docs;
  }

  /** An application that serves every controller on the class path, unless told otherwise. */
  public static TurboApiBuilder builder() {
    return new TurboApiBuilder();
  }

  /**
   * Starts to serve. The future completes with this application when requests are accepted, and
   * fails with a {@link java.net.BindException} if the port is taken.
   *
   * @throws IllegalStateException if it was started or closed before
   */
  public synchronized Future<TurboApi> start() {
    if (server != null || unfinished != null) {
      throw new IllegalStateException("An application starts once. Build another one.");
    }
    server = Server.start(routes, options);
    return server.map(this);
  }

  /**
   * Stops to serve: accepts nothing more, lets requests in flight and their background tasks finish
   * within the grace period, runs the stop hooks, then frees every thread. Closing twice is closing
   * once.
   */
  public synchronized Future<Void> close() {
    if (closed == null) {
      closed = shutDown().mapEmpty();
    }
    return closed;
  }

  /** The same; completes with what was cut off at the end of the grace period. */
  synchronized Future<Unfinished> shutDown() {
    if (unfinished == null) {
      unfinished =
          server == null
              ? Future.succeededFuture(new Unfinished(0, 0))
              : server.transform(
                  start ->
                      start.succeeded()
                          ? start.result().close()
                          : Future.succeededFuture(new Unfinished(0, 0)));
    }
    return unfinished;
  }

  /**
   * The port it listens on.
   *
   * @throws IllegalStateException if it has not started
   */
  public synchronized int port() {
    return started().port();
  }

  /**
   * On which event loop calls run, and how many each has in flight.
   *
   * @throws IllegalStateException if it has not started
   */
  public synchronized Workers workers() {
    return started().workers();
  }

  /**
   * What became of requests, in numbers; they stay when the application is closed.
   *
   * @throws IllegalStateException if it has not started
   */
  public synchronized Counters counters() {
    return started().counters();
  }

  private Server started() {
    if (server == null || !server.succeeded()) {
      throw new IllegalStateException("The application has not started.");
    }
    return server.result();
  }

  ServerOptions options() {
    return options;
  }

  DocsOptions docs() {
    return docs;
  }

  /** What an application does when it starts or stops. */
  @FunctionalInterface
  public interface Hook {
    /**
     * Begins, and completes its future when it is done.
     *
     * @param vertx of the application, for clients and pools of its own
     */
    Future<?> run(Vertx vertx) throws Exception;
  }
}
