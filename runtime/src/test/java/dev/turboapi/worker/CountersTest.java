package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.HttpException;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import dev.turboapi.schema.Scalar;
import io.vertx.core.Future;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How requests are counted, whichever way they end. */
class CountersTest {
  private static final int WORKERS = 4;
  private static final int QUEUE = 10;

  private final HeldCalls waiting = new HeldCalls();
  private LogCapture log;
  private TestServer server;

  @BeforeEach
  void start() {
    log = new LogCapture();
    server =
        TestServer.start(
            TestServer.options(
                WORKERS, QUEUE, limits -> limits.bodySize(10).bodyTimeout(Duration.ofMillis(300))),
            Route.sync(List.of("GET", "PUT"), "/sync", Parameters.NONE, r -> Response.text("sync")),
            Route.async("GET", "/wait/{x}", Parameters.NONE, waiting),
            Route.async("GET", "/slow", Parameters.NONE, waiting).timeout(Duration.ofMillis(30)),
            Route.async(
                "GET",
                "/async/{x}",
                Parameters.NONE,
                r -> Future.succeededFuture(Response.text("async"))),
            Route.sync(
                "GET",
                "/http",
                Parameters.NONE,
                r -> {
                  throw new HttpException(503);
                }),
            Route.blocking(
                "GET",
                "/broken",
                Parameters.NONE,
                r -> {
                  throw new IOException("secret");
                }),
            Route.sync(
                "GET",
                "/int/{id}",
                Parameters.of(Parameter.path(0, "id", Scalar.INT)),
                r -> Response.text("" + Scalar.intValue(r.pathParameter(0)))),
            Route.sync(
                "POST",
                "/body",
                Parameters.of(Parameter.body(Codecs.INT)),
                r -> Response.text("" + r.json(Codecs.INT))));
  }

  @AfterEach
  void close() {
    server.close();
    log.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET /sync,     200, 'GET, PUT /sync', ANSWERED",
    "PUT /sync,     200, 'GET, PUT /sync', ANSWERED",
    "GET /async/a,  200, GET /async/{x},   ANSWERED",
    "GET /http,     503, GET /http,        ANSWERED",
    "GET /int/7,    200, GET /int/{id},    ANSWERED",
    "GET /int/x,    422, GET /int/{id},    ANSWERED",
    "GET /broken,   500, GET /broken,      FAILED",
    "GET /slow,     504, GET /slow,        FAILED",
    "GET /nowhere,  404, unmatched,        ANSWERED",
    "DELETE /sync,  405, unmatched,        ANSWERED",
    "GET /sync/,    307, unmatched,        ANSWERED",
  })
  void request_counts_once_for_its_route(String request, int status, String route, Outcome end)
      throws IOException {
    assertThat(server.ask(request).status()).isEqualTo(status);
    server.close();

    assertEnded(route, end);
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Length: 1,  1,  200, ANSWERED",
    "Content-Length: 1,  x,  422, ANSWERED",
    "Content-Length: 11, '', 413, REFUSED",
    "Content-Length: 2,  1,  408, REFUSED",
  })
  void request_with_a_body_counts_once(String header, String body, int status, Outcome end)
      throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("POST /body HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n");
      connection.send(header + "\r\n\r\n" + body);
      assertThat(connection.read().status()).isEqualTo(status);
    }
    server.close();

    assertEnded("POST /body", end);
  }

  @Test
  void request_whose_body_breaks_off_has_failed() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n");
      connection.send("Expect: 100-continue\r\n\r\n");
      assertThat(connection.readHead().status()).isEqualTo(100);
      connection.send("1");
    }
    server.close();

    assertEnded("POST /body", Outcome.FAILED);
  }

  @Test
  void request_whose_client_has_gone_counts_once() throws Exception {
    RawConnection connection = server.connect().request("GET /wait/a");
    HeldCalls.Call call = waiting.nextCall();
    connection.close();
    call.answer("nobody listens");
    server.close();

    assertThat(server.counters().total().taken()).isEqualTo(1);
    assertThat(server.counters().total().inFlight()).isEqualTo(0);
  }

  @Test
  void request_past_the_bound_is_refused_and_the_peak_is_kept() throws Exception {
    int index = server.workers().indexOf("GET", "/wait/a");
    List<RawConnection> connections = new ArrayList<>();
    List<HeldCalls.Call> calls = new ArrayList<>();
    for (int i = 0; i < QUEUE; i++) {
      connections.add(server.connect().request("GET /wait/a"));
      calls.add(waiting.nextCall());
    }
    assertThat(server.ask("GET /wait/a").status()).isEqualTo(503);
    for (int i = 0; i < QUEUE; i++) {
      calls.get(i).answer("done");
      assertThat(connections.get(i).read().body()).isEqualTo("done");
      connections.get(i).close();
    }
    server.close();

    assertThat(server.counters().routes().get("GET /wait/{x}"))
        .isEqualTo(new Tally(QUEUE + 1, QUEUE, 1, 0));
    assertThat(server.workers().highWater(index)).isEqualTo(QUEUE);
    assertThat(server.workers().inFlight(index)).isEqualTo(0);
    assertThat(server.workers().highWater((index + 1) % WORKERS)).isEqualTo(0);
  }

  @Test
  void each_worker_counts_what_it_accepted() throws IOException {
    for (int i = 0; i < 3 * WORKERS; i++) {
      assertThat(server.ask("GET /async/same").status()).isEqualTo(200);
    }
    server.close();

    for (int worker = 0; worker < WORKERS; worker++) {
      assertThat(server.counters().worker(worker)).isEqualTo(new Tally(3, 3, 0, 0));
    }
    assertThat(server.counters().total()).isEqualTo(new Tally(3 * WORKERS, 3 * WORKERS, 0, 0));
  }

  @Test
  void counts_may_be_read_under_load_and_are_exact_in_the_end() throws Exception {
    int clients = 8;
    int requests = 1000;
    CountDownLatch left = new CountDownLatch(clients);
    Clients.run(
        clients + 1,
        client -> {
          if (client < clients) {
            load(requests);
            left.countDown();
          } else {
            readUntilDone(left);
          }
        });
    server.close();

    long all = clients * (long) requests;
    assertThat(server.counters().total()).isEqualTo(new Tally(all, all, 0, 0));
  }

  private void load(int requests) throws IOException {
    try (RawConnection connection = server.connect()) {
      for (int i = 0; i < requests; i++) {
        connection.request(i % 2 == 0 ? "GET /sync" : "GET /async/" + i % 10);
        assertThat(connection.read().status()).isEqualTo(200);
      }
    }
  }

  private void readUntilDone(CountDownLatch left) {
    long taken = 0;
    while (left.getCount() > 0) {
      Tally now = server.counters().total();
      assertThat(now.taken()).isAtLeast(taken);
      assertThat(now.inFlight()).isAtLeast(0);
      taken = now.taken();
    }
    assertThat(taken).isGreaterThan(0);
  }

  private void assertEnded(String route, Outcome end) {
    Tally expected =
        switch (end) {
          case ANSWERED -> new Tally(1, 1, 0, 0);
          case REFUSED -> new Tally(1, 0, 1, 0);
          case FAILED -> new Tally(1, 0, 0, 1);
        };
    assertThat(server.counters().routes().get(route)).isEqualTo(expected);
    assertThat(server.counters().total()).isEqualTo(expected);
  }
}
