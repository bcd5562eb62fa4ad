package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One path that gets all the requests does not sit on one core. */
class HotPathTest {
  private static final int WORKERS = 4;
  private static final int CALM = 8;

  private final HeldCalls waiting = new HeldCalls();
  private final TestServer server =
      TestServer.start(
          TestServer.options(WORKERS, 1000),
          Route.async("GET", "/hot/{x}", Parameters.NONE, waiting));
  private final List<RawConnection> connections = new ArrayList<>();
  private final List<HeldCalls.Call> calls = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    coolDown();
    server.close();
  }

  private void coolDown() throws IOException {
    for (int i = 0; i < calls.size(); i++) {
      calls.get(i).answer("cool");
      assertThat(connections.get(i).read().body()).isEqualTo("cool");
      connections.get(i).close();
    }
    calls.clear();
    connections.clear();
  }

  private Set<Thread> threadsOf(int requests) throws Exception {
    Set<Thread> threads = new HashSet<>();
    for (int i = 0; i < requests; i++) {
      connections.add(server.connect().request("GET /hot/a"));
      HeldCalls.Call call = waiting.nextCall();
      calls.add(call);
      threads.add(call.thread());
    }
    return threads;
  }

  @Test
  void few_calls_at_a_time_meet_on_one_event_loop() throws Exception {
    assertThat(threadsOf(CALM)).hasSize(1);
    assertThat(server.workers().inFlight(server.workers().indexOf("GET", "/hot/a")))
        .isEqualTo(CALM);
  }

  @Test
  void calls_past_the_bound_run_on_other_event_loops() throws Exception {
    int requests = 30 * WORKERS;
    assertThat(threadsOf(requests).size()).isAtLeast(3);
    for (int worker = 0; worker < WORKERS; worker++) {
      assertThat(server.workers().inFlight(worker)).isAtMost(CALM + requests * 5 / 4 / WORKERS + 1);
    }
  }

  @Test
  void path_that_has_cooled_down_comes_back_to_its_own_event_loop() throws Exception {
    assertThat(threadsOf(60).size()).isAtLeast(2);
    Thread own = calls.get(0).thread();
    coolDown();

    assertThat(threadsOf(CALM)).containsExactly(own);
  }
}
