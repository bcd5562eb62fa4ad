package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.metrics.Metrics;
import dev.turboapi.metrics.RouteMetrics;
import dev.turboapi.routing.Route;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a metrics library is told. */
class MetricsTest {
  private static final int WORKERS = 2;

  /** A library that writes down what it hears. */
  private static final class Library implements Metrics {
    final Queue<String> routes = new ConcurrentLinkedQueue<>();
    final Queue<String> ends = new ConcurrentLinkedQueue<>();
    final Set<Long> begun = ConcurrentHashMap.newKeySet();
    private final AtomicLong tokens = new AtomicLong(1000);

    @Override
    public RouteMetrics route(int worker, String methods, String route) {
      routes.add(worker + " [" + methods + "] " + route);
      return new RouteMetrics() {
        @Override
        public long taken() {
          long token = tokens.incrementAndGet();
          begun.add(token);
          return token;
        }

        @Override
        public void answered(long begun, int status) {
          end(begun, "answered " + status);
        }

        @Override
        public void refused(long begun, int status) {
          end(begun, "refused " + status);
        }

        @Override
        public void failed(long begun, int status) {
          end(begun, "failed " + status);
        }

        private void end(long token, String how) {
          ends.add(begun.remove(token) ? route + " " + how : "unknown " + token);
        }
      };
    }
  }

  private final Library library = new Library();
  private final HeldCalls waiting = new HeldCalls();
  private final TestServer server = start();

  private TestServer start() {
    ServerOptions options = TestServer.options(WORKERS, 1);
    return TestServer.start(
        new ServerOptions(
            options.host(),
            options.port(),
            options.workers(),
            options.workerQueue(),
            options.limits(),
            options.uploadDirectory(),
            library,
            options.http(),
            options.starts(),
            options.stops()),
        Route.sync(List.of("GET", "PUT"), "/a/{x}", Parameters.NONE, r -> Response.text("a")),
        Route.async("GET", "/wait", Parameters.NONE, waiting));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void library_is_asked_for_each_route_of_each_worker_once() throws IOException {
    for (int i = 0; i < 2 * WORKERS; i++) {
      assertThat(server.ask("GET /a/b").status()).isEqualTo(200);
    }

    assertThat(library.routes)
        .containsExactly(
            "0 [GET, PUT] /a/{x}",
            "0 [GET] /wait",
            "0 [] unmatched",
            "1 [GET, PUT] /a/{x}",
            "1 [GET] /wait",
            "1 [] unmatched");
  }

  @Test
  void each_request_ends_once_with_what_it_began_with() throws Exception {
    try (LogCapture log = new LogCapture();
        RawConnection connection = server.connect().request("GET /wait")) {
      HeldCalls.Call call = waiting.nextCall();
      assertThat(server.ask("PUT /a/b").status()).isEqualTo(200);
      assertThat(server.ask("GET /nowhere").status()).isEqualTo(404);
      assertThat(server.ask("GET /wait").status()).isEqualTo(503);
      assertThat(library.begun).isNotEmpty();
      call.answer().fail(new IOException("secret"));
      assertThat(connection.read().status()).isEqualTo(500);
      assertThat(log.records()).hasSize(1);
    }
    server.close();

    assertThat(library.ends)
        .containsExactly(
            "/a/{x} answered 200",
            "unmatched answered 404",
            "/wait refused 503",
            "/wait failed 500");
    assertThat(library.begun).isEmpty();
  }

  @Test
  void counters_count_beside_the_library() throws IOException {
    assertThat(server.ask("GET /a/b").status()).isEqualTo(200);
    server.close();

    assertThat(server.counters().total().answered()).isEqualTo(1);
  }
}
