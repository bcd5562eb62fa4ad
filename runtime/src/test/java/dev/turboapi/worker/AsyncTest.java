package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls of async handlers: where they run, how many, and how they end. */
class AsyncTest {
  private static final int WORKERS = 4;
  private static final int QUEUE = 3;

  private final HeldCalls waiting = new HeldCalls();

  private final TestServer server =
      TestServer.start(
          TestServer.options(WORKERS, QUEUE),
          Route.async(
              "GET", "/thread/{x}", Parameters.NONE, r -> Future.succeededFuture(threadName())),
          Route.sync("GET", "/sync", Parameters.NONE, r -> threadName()),
          Route.async("GET", "/wait/{x}", Parameters.NONE, this::wait),
          Route.async(
              "POST",
              "/sum",
              Parameters.of(Parameter.body(Codecs.list(Codecs.INT))),
              r -> Future.succeededFuture(sum(r.json(Codecs.list(Codecs.INT))))));

  @AfterEach
  void close() {
    waiting.release();
    server.close();
  }

  private Future<Response> wait(Request request) {
    String name = request.pathParameter(0);
    return waiting.handle(request).map(response -> response.withHeader("x-name", name));
  }

  private static Response threadName() {
    return Response.text(Thread.currentThread().getName());
  }

  private static Response sum(List<Integer> numbers) {
    return Response.text(String.valueOf(numbers.stream().mapToInt(Integer::intValue).sum()));
  }

  @Test
  void calls_of_one_path_meet_on_one_event_loop_whatever_the_connection() throws IOException {
    Set<String> threads = new HashSet<>();
    for (int i = 0; i < 2 * WORKERS; i++) {
      threads.add(server.ask("GET /thread/a").body());
    }

    assertThat(threads).hasSize(1);
  }

  @Test
  void paths_spread_over_all_event_loops() throws IOException {
    Set<String> threads = new HashSet<>();
    for (int i = 0; i < 16 * WORKERS; i++) {
      threads.add(server.ask("GET /thread/" + i).body());
    }

    assertThat(threads).hasSize(WORKERS);
  }

  @Test
  void connections_spread_over_all_event_loops() throws IOException {
    Set<String> threads = new HashSet<>();
    List<RawConnection> connections = new ArrayList<>();
    for (int i = 0; i < 2 * WORKERS; i++) {
      RawConnection connection = server.connect();
      connections.add(connection);
      threads.add(connection.request("GET /sync").read().body());
    }
    for (RawConnection connection : connections) {
      connection.close();
    }

    assertThat(threads).hasSize(WORKERS);
  }

  @Test
  void body_travels_with_the_call() throws IOException {
    for (int i = 0; i < 2 * WORKERS; i++) {
      try (RawConnection connection = server.connect()) {
        connection.send("POST /sum HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n");
        connection.send("Content-Length: 5\r\n\r\n[4,5]");

        assertThat(connection.read().body()).isEqualTo("9");
      }
    }
  }

  @Test
  void future_may_be_completed_by_any_thread() throws Exception {
    for (int i = 0; i < 2 * WORKERS; i++) {
      try (RawConnection connection = server.connect()) {
        connection.request("GET /wait/" + i);
        Promise<Response> promise = waiting.next();
        CompletableFuture.runAsync(() -> promise.complete(Response.text("done"))).get();

        RawConnection.Answer answer = connection.read();
        assertThat(answer.body()).isEqualTo("done");
        assertThat(answer.header("x-name")).isEqualTo(String.valueOf(i));
      }
    }
  }

  @Test
  void pipelined_answers_keep_the_order_of_their_requests() throws Exception {
    try (RawConnection connection = server.connect()) {
      connection.request("GET /wait/first").request("GET /sync");
      waiting.next().complete(Response.text("slow"));

      assertThat(connection.read().body()).isEqualTo("slow");
      assertThat(connection.read().status()).isEqualTo(200);
    }
  }

  @Test
  void worker_past_its_bound_answers_503_at_once() throws Exception {
    List<RawConnection> connections = new ArrayList<>();
    List<Promise<Response>> calls = new ArrayList<>();
    for (int i = 0; i < QUEUE; i++) {
      connections.add(server.connect().request("GET /wait/x"));
      calls.add(waiting.next());
    }

    RawConnection.Answer answer = server.ask("GET /wait/x");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("retry-after")).isEqualTo("1");
    assertThat(answer.body()).isEqualTo("{\"detail\":\"Service Unavailable\"}");

    calls.get(0).complete(Response.text("done"));
    assertThat(connections.get(0).read().body()).isEqualTo("done");
    connections.get(0).request("GET /wait/x");
    waiting.next().complete(Response.text("admitted again"));
    assertThat(connections.get(0).read().body()).isEqualTo("admitted again");

    calls.forEach(call -> call.tryComplete(Response.text("late")));
    for (RawConnection connection : connections) {
      connection.close();
    }
  }

  @Test
  void failed_calls_are_counted_out() throws Exception {
    for (int i = 0; i < 3 * QUEUE; i++) {
      try (RawConnection connection = server.connect()) {
        connection.request("GET /wait/x");
        waiting.next().fail("broken");

        assertThat(connection.read().status()).isEqualTo(500);
      }
    }
  }

  @Test
  void client_that_went_away_makes_no_noise_and_is_counted_out() throws Exception {
    try (LogCapture log = new LogCapture()) {
      for (int i = 0; i < 3 * QUEUE; i++) {
        RawConnection connection = server.connect().request("GET /wait/x");
        Promise<Response> call = waiting.next();
        connection.close();
        call.complete(Response.text("nobody listens"));
        assertThat(server.ask("GET /thread/x").status()).isEqualTo(200);
      }

      assertThat(log.records()).isEmpty();
    }
  }

  @Test
  void close_lets_a_slow_call_finish() throws Exception {
    RawConnection connection = server.connect().request("GET /wait/x");
    Promise<Response> call = waiting.next();
    RawConnection idle = server.connect();
    idle.request("GET /sync").read();

    Future<?> closed = server.stop();
    assertThat(idle.isClosedByServer()).isTrue();
    assertThat(closed.isComplete()).isFalse();
    call.complete(Response.text("finished"));

    assertThat(connection.read().body()).isEqualTo("finished");
    closed.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    connection.close();
    idle.close();
  }
}
