package dev.turboapi.worker;

import dev.turboapi.routing.Route;
import dev.turboapi.routing.RouteTable;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server of hand-written routes on a free port. */
final class TestServer implements AutoCloseable {
  private final Server server;
  private @Nullable Future<Void> closed;

  private TestServer(Server server) {
    this.server = server;
  }

  static TestServer start(Route... routes) {
    return start(new ServerOptions("127.0.0.1", 0, 4, 1000), routes);
  }

  static TestServer start(ServerOptions options, Route... routes) {
    RouteTable table = new RouteTable.Builder().add("Test", List.of(routes)).build(true);
    return new TestServer(
        Server.start(table, options).toCompletionStage().toCompletableFuture().join());
  }

  RawConnection connect() throws IOException {
    return new RawConnection(server.port());
  }

  int port() {
    return server.port();
  }

  /** Closes once; completes when nothing is in flight any more. */
  Future<Void> stop() {
    closed = closed == null ? server.close() : closed;
    return closed;
  }

  /** Sends one request without a body on a connection of its own. */
  RawConnection.Answer ask(String methodAndTarget) throws IOException {
    try (RawConnection connection = connect()) {
      return connection.request(methodAndTarget).read();
    }
  }

  @Override
  public void close() {
    stop().toCompletionStage().toCompletableFuture().join();
  }
}
