package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Resource;
import dev.turboapi.Response;
import dev.turboapi.binding.Dependant;
import dev.turboapi.binding.Parameters;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Route.Execution;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that wait for providers when the server is full, closes, or loses a worker. */
class SolverShutdownTest {
  private static final int WORKERS = 3;
  private static final Duration GRACE = Duration.ofMillis(200);

  private final Journal journal = new Journal();
  private final LogCapture log = new LogCapture();
  private final Promise<Object> value = Promise.promise();
  private final Promise<Void> closed = Promise.promise();
  private @Nullable TestServer running;

  private void start(int workers, int workerQueue, Execution execution, Dependant... dependants) {
    running =
        TestServer.start(
            TestServer.options(workers, workerQueue, limits -> limits.gracePeriod(GRACE)),
            Route.solvedAsync(
                "GET",
                "/x/{n}",
                Parameters.NONE.dependingOn(dependants),
                execution,
                journal::handle),
            Route.async("GET", "/die/{n}", Parameters.NONE, r -> die()));
  }

  private TestServer server() {
    return Objects.requireNonNull(running);
  }

  @AfterEach
  void close() {
    value.tryComplete("late");
    closed.tryComplete();
    server().close();
    log.close();
    journal.assertEmpty();
  }

  private static Future<Response> die() {
    Context context = Objects.requireNonNull(Vertx.currentContext());
    return context.owner().undeploy(context.deploymentID()).map(Response.text("dead"));
  }

  private Dependant waiting() {
    return Dependant.of(
        Object.class,
        (request, solved) -> {
          journal.note("waiting");
          return value.future();
        });
  }

  private Dependant closingLate() {
    return Dependant.of(
        String.class,
        (request, solved) ->
            Resource.onAsyncExit(
                "b",
                failure -> {
                  journal.noteClosed("b", failure);
                  return closed.future();
                }));
  }

  private static Unfinished get(Future<Unfinished> stopped) throws Exception {
    return stopped.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
  }

  private void assertCounted(Tally expected) {
    server().close();
    assertThat(server().counters().routes().get("GET /x/{n}")).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Execution.class)
  void full_worker_refuses_before_a_provider_is_called(Execution execution) throws Exception {
    start(1, 2, execution, waiting());
    try (RawConnection first = server().connect().request("GET /x/0");
        RawConnection second = server().connect().request("GET /x/0")) {
      journal.assertNext("waiting", "waiting");
      RawConnection.Answer refusal = server().ask("GET /x/0");
      assertThat(refusal.status()).isEqualTo(503);
      assertThat(refusal.header("retry-after")).isEqualTo("1");
      journal.assertEmpty();
      value.complete("now");

      assertThat(first.read().status()).isEqualTo(200);
      assertThat(second.read().status()).isEqualTo(200);
    }
    journal.assertNext("handler", "handler");
    assertCounted(new Tally(3, 2, 1, 0));
  }

  @Test
  void close_waits_for_providers_and_exits() throws Exception {
    start(1, 100, Execution.ON_WORKER, journal.opening("a"), closingLate(), waiting());
    try (RawConnection connection = server().connect().request("GET /x/0")) {
      journal.assertNext("open a", "waiting");
      Future<Unfinished> stopped = server().stop();
      value.complete("now");
      assertThat(connection.read().status()).isEqualTo(200);
      journal.assertNext("handler", "close b");
      assertThat(stopped.isComplete()).isFalse();
      closed.complete();

      journal.assertNext("close a");
      assertThat(get(stopped)).isEqualTo(Unfinished.NOTHING);
    }
    assertCounted(new Tally(1, 1, 0, 0));
  }

  @Test
  void close_gives_up_an_exit_that_hangs_and_counts_it() throws Exception {
    start(1, 100, Execution.IN_PLACE, closingLate());
    assertThat(server().ask("GET /x/0").status()).isEqualTo(200);
    journal.assertNext("handler", "close b");

    assertThat(get(server().stop())).isEqualTo(new Unfinished(0, 1));
    assertCounted(new Tally(1, 1, 0, 0));
  }

  @ParameterizedTest
  @EnumSource(Execution.class)
  void close_gives_up_a_provider_that_hangs_and_closes_what_is_open(Execution execution)
      throws Exception {
    start(1, 100, execution, journal.opening("a"), waiting());
    try (RawConnection connection = server().connect().request("GET /x/0")) {
      journal.assertNext("open a", "waiting");

      assertThat(get(server().stop())).isEqualTo(new Unfinished(1, 0));
      journal.assertNext("close a for 503: Service Unavailable");
      connection.readToEnd(); // which ends
    }
    assertCounted(new Tally(1, 0, 0, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void worker_that_dies_while_it_solves_leaves_nothing_open(int victim) throws Exception {
    start(WORKERS, 100, Execution.ON_WORKER, journal.opening("a"), waiting());
    try (RawConnection connection = server().connect()) {
      connection.request("GET " + path("/x/", victim));
      journal.assertNext("open a", "waiting");
      kill(victim);

      journal.assertNext("close a for 503: Service Unavailable");
      value.complete(journal.open("late"));
      journal.assertNext("open late", "close late for 503: Service Unavailable");
    }
    assertCounted(new Tally(1, 0, 0, 1));
  }

  /** A path of the route that runs on that worker. */
  private String path(String prefix, int worker) {
    int x = 0;
    while (server().workers().indexOf("GET", prefix + x) != worker) {
      x++;
    }
    return prefix + x;
  }

  /** Whoever asks for it gets an answer, or its connection is closed. */
  private void kill(int worker) throws IOException {
    try (RawConnection connection = server().connect()) {
      connection.send("GET " + path("/die/", worker) + " HTTP/1.1\r\nConnection: close\r\n\r\n");
      connection.readToEnd();
    }
  }
}
