package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.HttpException;
import dev.turboapi.Limits;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Async handlers that do not answer in time. For blocking ones see {@link BlockingTest}. */
class TimeoutTest {
  private static final int WORKERS = 4;
  private static final Duration SHORT = Duration.ofMillis(30);
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final String TIMED_OUT = "{\"detail\":\"Gateway Timeout\"}";

  private final HeldCalls waiting = new HeldCalls();
  private final AtomicInteger tasks = new AtomicInteger();
  private final List<TestServer> servers = new ArrayList<>();

  private TestServer start(Consumer<Limits.Builder> limits) {
    TestServer server =
        TestServer.start(
            TestServer.options(WORKERS, 1000, limits),
            Route.async("GET", "/default/{x}", Parameters.NONE, waiting),
            Route.async("GET", "/short/{x}", Parameters.NONE, waiting).timeout(SHORT),
            Route.async("GET", "/long/{x}", Parameters.NONE, waiting).timeout(LONG),
            Route.async(
                    "GET",
                    "/task",
                    Parameters.NONE,
                    r -> {
                      r.backgroundTasks().addTask(tasks::incrementAndGet);
                      return waiting.handle(r);
                    })
                .timeout(SHORT),
            Route.async(
                    "GET",
                    "/own-thread/{x}",
                    Parameters.NONE,
                    r ->
                        Objects.requireNonNull(Vertx.currentContext())
                            .owner()
                            .timer(1)
                            .map(Response.text("in time")))
                .timeout(LONG),
            Route.sync("GET", "/sync", Parameters.NONE, r -> Response.text("sync")));
    servers.add(server);
    return server;
  }

  @AfterEach
  void close() {
    servers.forEach(TestServer::close);
  }

  @Test
  void application_says_how_long_a_handler_has() throws Exception {
    TestServer server = start(limits -> limits.handlerTimeout(SHORT));
    for (int i = 0; i < 2 * WORKERS; i++) {
      RawConnection.Answer answer = server.ask("GET /default/" + i);
      assertThat(answer.status()).isEqualTo(504);
      assertThat(answer.header("content-type")).isEqualTo("application/json");
      assertThat(answer.body()).isEqualTo(TIMED_OUT);
    }
  }

  @Test
  void route_that_says_less_wins() throws Exception {
    TestServer server = start(limits -> limits.handlerTimeout(LONG));

    assertThat(server.ask("GET /short/a").status()).isEqualTo(504);
  }

  @Test
  void route_that_says_more_wins() throws Exception {
    assertOutlives("GET /long/a", "GET /default/a", limits -> limits.handlerTimeout(SHORT));
  }

  @Test
  void handler_has_for_ever_if_nobody_says() throws Exception {
    assertOutlives("GET /default/a", "GET /short/a", limits -> {});
  }

  private void assertOutlives(String patient, String hasty, Consumer<Limits.Builder> limits)
      throws Exception {
    TestServer server = start(limits);
    try (RawConnection connection = server.connect().request(patient)) {
      HeldCalls.Call call = waiting.nextCall();
      assertThat(server.ask(hasty).status()).isEqualTo(504);
      call.answer("late, but in time");

      assertThat(connection.read().body()).isEqualTo("late, but in time");
    }
  }

  @Test
  void answer_in_time_stops_the_clock() throws Exception {
    TestServer server = start(limits -> {});
    try (RawConnection connection = server.connect()) {
      for (int i = 0; i < 2 * WORKERS; i++) {
        assertThat(connection.request("GET /own-thread/" + i).read().body()).isEqualTo("in time");
      }
    }
    assertThat(server.counters().total().failed()).isEqualTo(0);
  }

  @Test
  void late_answer_is_thrown_away_on_whichever_thread_it_comes() throws Exception {
    assertIgnored(call -> call.answer("late"));
  }

  @Test
  void late_failure_is_thrown_away_on_whichever_thread_it_comes() throws Exception {
    assertIgnored(call -> call.answer().fail(new HttpException(404)));
  }

  private void assertIgnored(Consumer<HeldCalls.Call> end) throws Exception {
    TestServer server = start(limits -> {});
    try (RawConnection connection = server.connect()) {
      for (int i = 0; i < 2 * WORKERS; i++) {
        assertThat(connection.request("GET /short/" + i).read().status()).isEqualTo(504);
        HeldCalls.Call call = waiting.nextCall();
        if (i % 2 == 0) {
          end.accept(call);
        } else {
          CompletableFuture.runAsync(() -> end.accept(call)).get();
        }
        assertThat(connection.request("GET /sync").read().body()).isEqualTo("sync");
        assertServesAsync(connection, i);
      }
      assertThat(connection.request("GET /sync").read().body()).isEqualTo("sync");
    }
    server.close();
    int each = 2 * WORKERS;
    assertThat(server.counters().routes().get("GET /short/{x}"))
        .isEqualTo(new Tally(each, 0, 0, each));
  }

  /** On the same worker, so that the late answer before has passed by. */
  private void assertServesAsync(RawConnection connection, int i)
      throws IOException, InterruptedException {
    connection.request("GET /long/" + i);
    waiting.nextCall().answer("fresh");
    assertThat(connection.read().body()).isEqualTo("fresh");
  }

  @Test
  void call_is_counted_out_when_its_time_is_over() throws Exception {
    TestServer server = start(limits -> {});
    for (int i = 0; i < 2 * WORKERS; i++) {
      assertThat(server.ask("GET /short/" + i).status()).isEqualTo(504);
    }

    for (int worker = 0; worker < WORKERS; worker++) {
      assertThat(server.workers().inFlight(worker)).isEqualTo(0);
    }
  }

  @Test
  void tasks_of_a_handler_without_an_answer_do_not_run() throws Exception {
    TestServer server = start(limits -> {});
    assertThat(server.ask("GET /task").status()).isEqualTo(504);
    waiting.nextCall().answer("late");
    server.close();

    assertThat(tasks.get()).isEqualTo(0);
  }

  @Test
  void pipelined_request_behind_a_late_one_is_served() throws Exception {
    TestServer server = start(limits -> {});
    try (RawConnection connection = server.connect()) {
      connection.request("GET /short/a").request("GET /sync");

      assertThat(connection.read().body()).isEqualTo(TIMED_OUT);
      assertThat(connection.read().body()).isEqualTo("sync");
    }
  }
}
