package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The promise of affinity under load: handlers keep state for their key without locks, and what
 * each connection sends for a key is handled in the order in which it was sent.
 */
class AffinityLoadTest {
  private static final int WORKERS = 4;
  private static final int KEYS = 20;
  private static final int CONNECTIONS = 64;
  private static final int REQUESTS = 320;
  private static final int PIPELINED = 8;
  private static final int HOT_CALLS = 60;

  /** What the handlers know of one key, as plain as it can be. */
  private static final class State {
    final Map<String, Integer> lastOfConnection = new HashMap<>();
    final Set<Thread> threads = new HashSet<>();
    int calls;
    int outOfOrder;

    void count(String connection, int number) {
      Integer last = lastOfConnection.put(connection, number);
      if (last != null && last >= number) {
        outOfOrder++;
      }
      threads.add(Thread.currentThread());
      calls++;
    }
  }

  private final List<State> states = new ArrayList<>();
  private final HeldCalls waiting = new HeldCalls();

  AffinityLoadTest() {
    for (int key = 0; key < KEYS; key++) {
      states.add(new State());
    }
  }

  @Test
  void calls_of_a_key_never_meet_and_stay_in_order_while_their_workers_are_far_over_the_bound()
      throws Exception {
    TestServer server =
        TestServer.start(
            TestServer.options(WORKERS, 10_000),
            affine(Route.sync("GET", "/sync/{key}", Parameters.NONE, this::count)),
            affine(Route.sync("POST", "/sync/{key}/{connection}", Parameters.NONE, this::count)),
            affine(Route.async("GET", "/async/{key}", Parameters.NONE, this::countAsync)),
            affine(Route.async("GET", "/later/{key}", Parameters.NONE, this::countAndAnswerLater)),
            affine(Route.async("GET", "/wait/{key}", Parameters.NONE, waiting)),
            Route.async(
                "GET",
                "/other/{x}",
                Parameters.NONE,
                r -> Future.succeededFuture(Response.text("other"))));
    List<RawConnection> hot = new ArrayList<>();
    List<HeldCalls.Call> hotCalls = new ArrayList<>();
    for (int i = 0; i < HOT_CALLS; i++) {
      hot.add(server.connect().request("GET /wait/hot"));
      hotCalls.add(waiting.nextCall());
    }

    Clients.run(CONNECTIONS, client -> load(server, client));

    assertThat(server.workers().inFlight(server.workers().indexOf("hot"))).isEqualTo(HOT_CALLS);
    assertThat(hotCalls.stream().map(HeldCalls.Call::thread).distinct().count()).isEqualTo(1);
    hotCalls.forEach(call -> call.answer("cold"));
    for (RawConnection connection : hot) {
      assertThat(connection.read().body()).isEqualTo("cold");
      connection.close();
    }
    server.close();
    assertThat(states.stream().mapToInt(state -> state.calls).sum())
        .isEqualTo(CONNECTIONS * REQUESTS);
    for (State state : states) {
      assertThat(state.threads).hasSize(1);
      assertThat(state.outOfOrder).isEqualTo(0);
    }
    assertThat(states.stream().flatMap(state -> state.threads.stream()).distinct().count())
        .isEqualTo(WORKERS);
  }

  /** Every second connection sends several requests before it reads their answers. */
  private static void load(TestServer server, int name) throws IOException {
    Random random = new Random(name);
    int atOnce = name % 2 == 0 ? 1 : PIPELINED;
    try (RawConnection connection = server.connect()) {
      for (int number = 0; number < REQUESTS; number += atOnce) {
        for (int i = 0; i < atOnce; i++) {
          connection.request(target(random, name, number + i));
        }
        connection.request("GET /other/" + random.nextInt(3));
        for (int i = 0; i < atOnce; i++) {
          assertThat(connection.read().body()).isEqualTo(String.valueOf(number + i));
        }
        assertThat(connection.read().body()).isEqualTo("other");
      }
    }
  }

  private static String target(Random random, int name, int number) {
    int key = random.nextInt(KEYS);
    String query = "?c=" + name + "&n=" + number;
    return switch (random.nextInt(4)) {
      case 0 -> "GET /sync/" + key + query;
      case 1 -> "POST /sync/" + key + "/" + name + query;
      case 2 -> "GET /async/" + key + query;
      default -> "GET /later/" + key + query;
    };
  }

  private static Route affine(Route route) {
    return route.affinity(request -> request.pathParameter(0));
  }

  private Response count(Request request) {
    int number = Integer.parseInt(String.valueOf(request.queryParameter("n")));
    State state = states.get(Integer.parseInt(request.pathParameter(0)));
    state.count(String.valueOf(request.queryParameter("c")), number);
    return Response.text(String.valueOf(number));
  }

  private Future<Response> countAsync(Request request) {
    return Future.succeededFuture(count(request));
  }

  private Future<Response> countAndAnswerLater(Request request) {
    Response response = count(request);
    return Objects.requireNonNull(Vertx.currentContext()).owner().timer(1).map(response);
  }
}
