package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.turboapi.HttpException;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.schema.Scalar;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of one key meet on one event loop, whatever else they have in common. */
class AffinityTest {
  private static final int WORKERS = 4;
  private static final Parameters ID = Parameters.of(Parameter.path(0, "id", Scalar.INT));

  private final HeldCalls waiting = new HeldCalls();
  private final TestServer server =
      TestServer.start(
          TestServer.options(WORKERS, 1000),
          Route.sync("GET", "/sync/{key}", Parameters.NONE, r -> threadName())
              .affinity(r -> r.pathParameter(0)),
          Route.async("GET", "/async/{x}/{key}", Parameters.NONE, AffinityTest::asyncThreadName)
              .affinity(r -> r.pathParameter(1)),
          Route.async("POST", "/query", Parameters.NONE, AffinityTest::asyncThreadName)
              .affinity(r -> String.valueOf(r.queryParameter("key"))),
          Route.sync("GET", "/int/{id}", ID, r -> threadName(id(r))).affinity(AffinityTest::id),
          Route.async("GET", "/async-int/{id}", ID, r -> asyncThreadName(id(r)))
              .affinity(AffinityTest::id),
          Route.sync("GET", "/no-key/{x}", Parameters.NONE, r -> threadName())
              .affinity(AffinityTest::noKey),
          Route.async("GET", "/wait/{key}", Parameters.NONE, waiting)
              .affinity(r -> r.pathParameter(0)));

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void calls_of_one_key_meet_whatever_the_route_the_method_and_the_connection() throws IOException {
    Set<String> threads = new HashSet<>();
    for (int i = 0; i < 2 * WORKERS; i++) {
      threads.add(server.ask("GET /sync/7").body());
      threads.add(server.ask("GET /async/" + i + "/7").body());
      threads.add(server.ask("POST /query?n=" + i + "&key=7").body());
      threads.add(server.ask("GET /int/7").body());
      threads.add(server.ask("GET /async-int/007").body());
    }

    assertThat(threads).hasSize(1);
  }

  @Test
  void each_worker_has_an_event_loop_of_its_own_for_its_keys() throws IOException {
    Map<Integer, String> threads = new HashMap<>();
    for (int key = 0; key < 16 * WORKERS; key++) {
      String thread = server.ask("GET /sync/" + key).body();
      int index = server.workers().indexOf(String.valueOf(key));
      assertThat(threads.computeIfAbsent(index, unused -> thread)).isEqualTo(thread);
    }

    assertThat(new HashSet<>(threads.values())).hasSize(WORKERS);
  }

  @Test
  void call_counts_where_the_workers_say_its_key_belongs() throws Exception {
    for (int key = 0; key < 2 * WORKERS; key++) {
      int index = server.workers().indexOf(String.valueOf(key));
      try (RawConnection connection = server.connect().request("GET /wait/" + key)) {
        HeldCalls.Call call = waiting.nextCall();
        for (int worker = 0; worker < WORKERS; worker++) {
          assertThat(server.workers().inFlight(worker)).isEqualTo(worker == index ? 1 : 0);
        }
        call.answer("done");
        assertThat(connection.read().body()).isEqualTo("done");
      }
    }
  }

  @Test
  void key_of_other_characters_is_found_by_its_text() throws Exception {
    try (RawConnection connection = server.connect().request("GET /wait/%E2%82%AC")) {
      HeldCalls.Call call = waiting.nextCall();
      assertThat(server.workers().inFlight(server.workers().indexOf("\u20ac"))).isEqualTo(1);
      call.answer("done");
      assertThat(connection.read().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/int/x", "/async-int/x"})
  void key_that_does_not_fit_is_explained(String path) throws IOException {
    for (int i = 0; i < 2 * WORKERS; i++) {
      RawConnection.Answer answer = server.ask("GET " + path);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body()).contains("\"loc\":[\"path\",\"id\"]");
    }
    assertInFlight(0);
  }

  @Test
  void key_that_fails_is_answered_like_a_handler_that_fails() throws IOException {
    try (LogCapture log = new LogCapture();
        RawConnection connection = server.connect()) {
      assertThat(connection.request("GET /no-key/http").read().status()).isEqualTo(418);
      assertThat(log.records()).isEmpty();
      assertThat(connection.request("GET /no-key/error").read().status()).isEqualTo(500);
      assertThat(log.records().get(0).getMessage()).isEqualTo("GET /no-key/{x} failed");
      assertThat(connection.request("GET /sync/7").read().status()).isEqualTo(200);
    }
    assertInFlight(0);
  }

  @Test
  void worker_past_its_bound_refuses_a_key_that_it_would_have_to_share() throws Exception {
    try (TestServer small =
            TestServer.start(
                TestServer.options(WORKERS, 1),
                Route.async("GET", "/wait/{key}", Parameters.NONE, waiting)
                    .affinity(r -> r.pathParameter(0)));
        RawConnection connection = small.connect().request("GET /wait/a")) {
      HeldCalls.Call call = waiting.nextCall();

      assertThat(small.ask("GET /wait/a").status()).isEqualTo(503);
      call.answer("done");
      assertThat(connection.read().body()).isEqualTo("done");
    }
  }

  private void assertInFlight(int calls) {
    for (int worker = 0; worker < WORKERS; worker++) {
      assertWithMessage("worker %s", worker)
          .that(server.workers().inFlight(worker))
          .isEqualTo(calls);
    }
  }

  private static int id(Request request) {
    return Scalar.intValue(request.pathParameter(0));
  }

  private static Object noKey(Request request) {
    if (request.pathParameter(0).equals("http")) {
      throw new HttpException(418);
    }
    throw new IllegalStateException("no key");
  }

  private static Response threadName() {
    return Response.text(Thread.currentThread().getName());
  }

  private static Response threadName(int id) {
    return threadName().withHeader("x-id", String.valueOf(id));
  }

  private static Future<Response> asyncThreadName(Request request) {
    return Future.succeededFuture(threadName());
  }

  private static Future<Response> asyncThreadName(int id) {
    return Future.succeededFuture(threadName(id));
  }
}
