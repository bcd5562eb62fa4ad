package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.turboapi.Limits;
import dev.turboapi.Workers;
import dev.turboapi.metrics.Counters;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.RouteTable;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A server of hand-written routes on a free port. */
final class TestServer implements AutoCloseable {
  private final Server server;
  private @Nullable Future<Unfinished> closed;

  private TestServer(Server server) {
    this.server = server;
  }

  static TestServer start(Route... routes) {
    return start(options(4, 1000), routes);
  }

  static TestServer start(ServerOptions options, Route... routes) {
    RouteTable table = new RouteTable.Builder().add("Test", List.of(routes)).build(true);
    return new TestServer(
        Server.start(table, options).toCompletionStage().toCompletableFuture().join());
  }

  static ServerOptions options(int workers, int workerQueue) {
    return options(workers, workerQueue, limits -> {});
  }

  static ServerOptions options(int workers, int workerQueue, Consumer<Limits.Builder> change) {
    Limits.Builder limits = Limits.builder();
    change.accept(limits);
    return options(workers, workerQueue, limits.build(), http -> {});
  }

  static ServerOptions options(
      int workers, int workerQueue, Limits limits, Consumer<HttpServerOptions> http) {
    return options(
        workers, workerQueue, limits, http, Path.of(System.getProperty("java.io.tmpdir")));
  }

  static ServerOptions options(
      int workers,
      int workerQueue,
      Limits limits,
      Consumer<HttpServerOptions> http,
      Path uploadDirectory) {
    return new ServerOptions(
        "127.0.0.1",
        0,
        workers,
        workerQueue,
        limits,
        uploadDirectory,
        null,
        http,
        List.of(),
        List.of());
  }

  RawConnection connect() throws IOException {
    return new RawConnection(server.port());
  }

  int port() {
    return server.port();
  }

  Workers workers() {
    return server.workers();
  }

  Counters counters() {
    return server.counters();
  }

  /** Closes once; completes when nothing is in flight any more. */
  Future<Unfinished> stop() {
    closed = closed == null ? server.close() : closed;
    return closed;
  }

  /** Closes, and says how the requests ended. */
  Tally closeAndCount() {
    close();
    return counters().total();
  }

  /** Sends one request without a body on a connection of its own. */
  RawConnection.Answer ask(String methodAndTarget) throws IOException {
    try (RawConnection connection = connect()) {
      return connection.request(methodAndTarget).read();
    }
  }

  /** Closes, and checks that every request that was taken has come to an end. */
  @Override
  public void close() {
    stop().toCompletionStage().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    Tally total = counters().total();
    assertWithMessage("in flight for ever, of %s", total).that(total.inFlight()).isEqualTo(0);
  }
}
