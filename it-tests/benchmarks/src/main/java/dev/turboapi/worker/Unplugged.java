package dev.turboapi.worker;

import dev.turboapi.Limits;
import dev.turboapi.Response;
import dev.turboapi.form.TemporaryFiles;
import dev.turboapi.metrics.Counters;
import dev.turboapi.routing.Match;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.RouteTable;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Answers requests for one route as a worker does, but without a socket: on the thread by which it
 * was made. In the package of the worker, which shows itself to nobody else.
 */
@NullMarked
public final class Unplugged implements AutoCloseable {
  private static final Limits LIMITS = Limits.builder().build();

  private final Vertx vertx = Vertx.vertx();
  private final EventLoopWatch watch = EventLoopWatch.start(LIMITS.blockedEventLoop());
  private final HttpServerRequest http = nothing(HttpServerRequest.class);
  private final Connection connection = new Connection(nothing(HttpConnection.class), 0);
  private final Worker worker;
  private final ServedRoute served;
  private final Match.Found match;

  /**
   * @param route whose template is the path of the requests, and whose providers do not wait
   */
  public Unplugged(Route route) {
    RouteTable table = new RouteTable.Builder().add("the benchmark", List.of(route)).build(true);
    Counters counters = new Counters();
    Engine engine =
        new Engine(
            table,
            new Balancer(1, 1),
            counters,
            LIMITS,
            new BlockingThreads(),
            watch,
            new TemporaryFiles(Path.of(""), vertx),
            1);
    worker = new Worker(0, engine, vertx.getOrCreateContext());
    served = ServedRoute.of(route, 0, counters, LIMITS);
    match = (Match.Found) table.match("GET", route.template().toString());
  }

  /** Answers one request, and does what comes after that. */
  public Response answer() {
    ServerRequest request = new ServerRequest(http, worker, connection, served, match, "/");
    Response response =
        served.route().isSolved()
            ? Solver.answer(request, worker, new Interruption()).result()
            : SyncCall.run(request);
    Future<?> over = Aftermath.isNeeded(request) ? Aftermath.run(request, worker) : null;
    if (over != null && !over.isComplete()) {
      throw new IllegalStateException(served.route() + " waits for something");
    }
    return response;
  }

  @Override
  public void close() {
    watch.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private static <T> T nothing(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException("There is no socket");
            }));
  }
}
