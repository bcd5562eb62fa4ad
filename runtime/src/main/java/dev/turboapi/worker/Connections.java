package dev.turboapi.worker;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The open connections of a worker: closes those that are idle for too long, which Vert.x's own
 * idle time-out cannot tell from those that wait for a slow handler, and lets all of them go when
 * the server closes. For the worker's event loop only.
 */
final class Connections {
  /**
   * How long a connection without a request in progress is kept once the server drains: a request
   * may be on its way.
   */
  private static final long LINGER_MILLIS = 100;

  private final Vertx vertx;
  private final Runnable onClosed;
  private final Map<HttpConnection, Connection> open = new HashMap<>();
  private long now = System.nanoTime();
  private boolean draining;

  /**
   * @param onClosed called when one of them was closed
   */
  Connections(Vertx vertx, Runnable onClosed) {
    this.vertx = vertx;
    this.onClosed = onClosed;
  }

  void opened(HttpConnection http) {
    open.put(http, new Connection(http, now));
    http.closeHandler(
        unused -> {
          open.remove(http);
          onClosed.run();
        });
    if (draining) {
      drain(List.of(http));
    }
  }

  /** Null if it is closed already. */
  @Nullable Connection of(HttpServerRequest request) {
    return open.get(request.connection());
  }

  /** The clock of idle connections, which is set by {@link #sweep} now and then. */
  long now() {
    return now;
  }

  /** Closes what was idle for too long. */
  void sweep(long idleNanos) {
    now = System.nanoTime();
    for (Connection connection : List.copyOf(open.values())) {
      if (connection.isIdleSince(now - idleNanos)) {
        connection.close();
      }
    }
  }

  /** From now on every answer is the last one of its connection. */
  void drain() {
    draining = true;
    drain(List.copyOf(open.keySet()));
  }

  boolean isDraining() {
    return draining;
  }

  boolean isDrained() {
    return draining && open.isEmpty();
  }

  /** How many requests have not ended. */
  int inProgress() {
    return open.values().stream().mapToInt(Connection::inProgress).sum();
  }

  private void drain(List<HttpConnection> connections) {
    connections.stream().filter(Connections::isHttp2).forEach(Connections::goAway);
    vertx.setTimer(
        LINGER_MILLIS,
        unused -> {
          for (HttpConnection http : connections) {
            Connection connection = open.get(http);
            if (connection != null && connection.isIdle()) {
              connection.close();
            }
          }
        });
  }

  private static boolean isHttp2(HttpConnection http) {
    return http.getWindowSize() >= 0; // as Vert.x documents
  }

  // Sends GOAWAY, and closes behind the last stream. The server's own grace period is shorter.
  private static void goAway(HttpConnection http) {
    http.shutdown(1, TimeUnit.HOURS);
  }
}
