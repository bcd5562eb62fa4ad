package dev.turboapi.worker;

import dev.turboapi.routing.RouteTable;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServerOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The running server of one application: its workers, and a Vert.x of its own that they run on. */
public final class Server {
  /** How long calls in flight may take once the server closes. */
  private static final long GRACE_SECONDS = 30;

  private static final int MAX_REQUEST_LINE = 8192;
  private static final int MAX_HEADERS = 16384;

  private final Vertx vertx;
  private final List<WorkerVerticle> verticles;

  private Server(Vertx vertx, List<WorkerVerticle> verticles) {
    this.vertx = vertx;
    this.verticles = verticles;
  }

  /**
   * Completes when every worker listens; fails with a {@link java.net.BindException} if the port is
   * taken.
   */
  public static Future<Server> start(RouteTable routes, ServerOptions options) {
    Vertx vertx = Vertx.vertx(vertxOptions(options));
    vertx.eventBus().registerCodec(new AsyncCallsCodec());
    Workers workers = new Workers(options.workers(), options.workerQueue());
    List<WorkerVerticle> verticles = new ArrayList<>();
    for (int index = 0; index < options.workers(); index++) {
      verticles.add(new WorkerVerticle(index, workers, routes, httpOptions(options)));
    }
    Supplier<WorkerVerticle> next = new ArrayDeque<>(verticles)::remove;
    // Not mapped from Vert.x's future, which would hand on its result on an event loop that may be
    // gone by then.
    Promise<Server> started = Promise.promise();
    vertx
        .deployVerticle(next, new DeploymentOptions().setInstances(options.workers()))
        .onSuccess(id -> started.complete(new Server(vertx, verticles)))
        .onFailure(failure -> vertx.close().onComplete(closed -> started.fail(failure)));
    return started.future();
  }

  /** The port it listens on. */
  public int port() {
    return verticles.get(0).port();
  }

  /** Stops accepting, lets calls in flight finish within a grace of 30 s, then frees everything. */
  public Future<Void> close() {
    List<Future<Void>> shutdowns =
        verticles.stream().map(verticle -> verticle.shutdown(GRACE_SECONDS)).toList();
    Promise<Void> closed = Promise.promise();
    Future.join(shutdowns).onComplete(unused -> vertx.close().onComplete(closed));
    return closed.future();
  }

  private static VertxOptions vertxOptions(ServerOptions options) {
    return new VertxOptions()
        .setEventLoopPoolSize(options.workers())
        .setFileSystemOptions(
            new FileSystemOptions()
                .setFileCachingEnabled(false)
                .setClassPathResolvingEnabled(false));
  }

  private static HttpServerOptions httpOptions(ServerOptions options) {
    return new HttpServerOptions()
        .setHost(options.host())
        // Vert.x: a negative port is one that is free, the same for all workers.
        .setPort(options.port() == 0 ? -1 : options.port())
        .setMaxInitialLineLength(MAX_REQUEST_LINE)
        .setMaxHeaderSize(MAX_HEADERS)
        .setHttp2ClearTextEnabled(false);
  }
}
