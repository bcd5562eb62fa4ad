package dev.turboapi.worker;

import dev.turboapi.routing.RouteTable;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Deploys a {@link Worker}: gives it an event loop and an event-bus address of its own, and a
 * server on the port that all workers share, whose connections Vert.x deals out in turn.
 */
final class WorkerVerticle extends VerticleBase {
  private final int index;
  private final Workers workers;
  private final RouteTable routes;
  private final HttpServerOptions options;
  private volatile @Nullable HttpServer server;

  WorkerVerticle(int index, Workers workers, RouteTable routes, HttpServerOptions options) {
    this.index = index;
    this.workers = workers;
    this.routes = routes;
    this.options = options;
  }

  @Override
  public Future<?> start() {
    Worker worker = new Worker(index, workers, routes, context);
    MessageConsumer<List<AsyncCall>> mail =
        vertx.eventBus().localConsumer(workers.address(index), worker::receive);
    HttpServer listening = vertx.createHttpServer(options).requestHandler(worker::accept);
    server = listening;
    return mail.completion().compose(unused -> listening.listen());
  }

  int port() {
    HttpServer listening = server;
    return listening == null ? 0 : listening.actualPort();
  }

  /** Stops accepting, and completes when what is in flight is answered, or after the grace. */
  Future<Void> shutdown(long graceSeconds) {
    HttpServer listening = server;
    return listening == null
        ? Future.succeededFuture()
        : listening.shutdown(graceSeconds, TimeUnit.SECONDS);
  }
}
