package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.HttpException;
import dev.turboapi.Resource;
import dev.turboapi.Response;
import dev.turboapi.binding.Dependant;
import dev.turboapi.binding.Parameters;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Route.Execution;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests whose time is over while a provider or the handler is at work. */
class SolverTimeoutTest {
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final String TIMED_OUT = "504: Gateway Timeout";

  private final Journal journal = new Journal();
  private final LogCapture log = new LogCapture();
  private final HeldCalls held = new HeldCalls();
  private final Promise<Object> value = Promise.promise();
  private @Nullable TestServer running;

  private void start(
      Execution execution, Route.SolvedAsyncHandler handler, Dependant... dependants) {
    running =
        TestServer.start(
            Route.solvedAsync(
                    "GET", "/x", Parameters.NONE.dependingOn(dependants), execution, handler)
                .timeout(SHORT));
  }

  private TestServer server() {
    return Objects.requireNonNull(running);
  }

  @AfterEach
  void close() {
    held.release();
    value.tryComplete("late");
    server().close();
    log.close();
    journal.assertEmpty();
  }

  private Dependant waiting() {
    return Dependant.of(
        Object.class,
        (request, solved) -> {
          journal.note("waiting");
          return value.future();
        });
  }

  private void assertTimedOut() throws IOException {
    RawConnection.Answer answer = server().ask("GET /x");
    assertThat(answer.status()).isEqualTo(504);
    assertThat(answer.body()).isEqualTo("{\"detail\":\"Gateway Timeout\"}");
  }

  private void assertFailed(int count) {
    server().close();
    assertThat(server().counters().routes().get("GET /x")).isEqualTo(new Tally(count, 0, 0, count));
    for (int worker = 0; worker < server().workers().count(); worker++) {
      assertThat(server().workers().inFlight(worker)).isEqualTo(0);
    }
    assertThat(log.records()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Execution.class)
  void what_is_open_is_closed_then(Execution execution) throws Exception {
    start(execution, journal::handle, journal.opening("a"), waiting());
    assertTimedOut();

    journal.assertNext("open a", "waiting", "close a for " + TIMED_OUT);
    assertFailed(1);
  }

  @ParameterizedTest
  @EnumSource(Execution.class)
  void resource_that_comes_too_late_is_closed_at_once_and_nothing_else_is_called(
      Execution execution) throws Exception {
    start(execution, journal::handle, waiting(), journal.provider("next"));
    assertTimedOut();
    journal.assertNext("waiting");
    CompletableFuture.runAsync(() -> value.complete(journal.open("late"))).get();

    journal.assertNext("open late", "close late for " + TIMED_OUT);
    assertFailed(1);
  }

  @Test
  void resource_that_comes_too_late_is_closed_behind_the_others() throws Exception {
    Promise<Void> closed = Promise.promise();
    start(
        Execution.IN_PLACE,
        journal::handle,
        Dependant.of(
            String.class, (request, solved) -> Resource.onAsyncExit("", f -> closed.future())),
        waiting().closedBeforeAnswer());
    assertTimedOut();
    value.complete(journal.open("late"));
    journal.assertNext("waiting", "open late");
    closed.complete();

    journal.assertNext("close late for " + TIMED_OUT);
    assertFailed(1);
  }

  @Test
  void late_resource_that_fails_to_close_is_logged() throws Exception {
    start(Execution.IN_PLACE, journal::handle, waiting());
    assertTimedOut();
    journal.assertNext("waiting");
    value.complete(
        Resource.of(
            "late",
            () -> {
              throw new IOException("disk full");
            }));

    assertThat(log.next().getThrown()).hasMessageThat().isEqualTo("disk full");
  }

  @Test
  void late_failure_of_a_provider_is_thrown_away() throws Exception {
    start(Execution.ON_WORKER, journal::handle, waiting(), journal.provider("next"));
    assertTimedOut();
    journal.assertNext("waiting");
    CompletableFuture.runAsync(() -> value.fail(new HttpException(404))).get();

    assertFailed(1);
  }

  @ParameterizedTest
  @EnumSource(Execution.class)
  void handler_that_does_not_answer_has_its_resources_closed(Execution execution) throws Exception {
    start(execution, (request, solved) -> held.handle(request), journal.opening("a"));
    assertTimedOut();
    journal.assertNext("open a", "close a for " + TIMED_OUT);
    held.next().complete(Response.text("late"));

    assertFailed(1);
  }

  @Test
  void late_answer_is_thrown_away() throws Exception {
    HandPublisher chunks = new HandPublisher();
    start(
        Execution.ON_WORKER,
        (request, solved) -> held.handle(request),
        journal.opening("a").closedBeforeAnswer());
    assertTimedOut();
    journal.assertNext("open a", "close a for " + TIMED_OUT);
    held.next().complete(Response.stream(null, chunks));

    chunks.awaitCancelled();
    assertFailed(1);
  }

  @Test
  void late_failure_of_the_handler_is_thrown_away() throws Exception {
    start(Execution.IN_PLACE, (request, solved) -> held.handle(request), journal.opening("a"));
    assertTimedOut();
    journal.assertNext("open a", "close a for " + TIMED_OUT);
    held.next().fail(new HttpException(404));

    assertFailed(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void thread_that_blocks_is_interrupted(boolean inHandler) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Dependant blocking =
        Dependant.of(String.class, (request, solved) -> inHandler ? "" : block(never, interrupted))
            .blocking();
    start(
        Execution.BLOCKING,
        (request, solved) -> Future.succeededFuture(Response.text(block(never, interrupted))),
        journal.opening("a").blocking(),
        blocking);
    assertTimedOut();

    interrupted.await();
    assertThat(log.next().getThrown()).isInstanceOf(InterruptedException.class);
    assertThat(journal.next().what()).isEqualTo("open a");
    assertThat(journal.next().what()).startsWith("close a for");
  }

  private static String block(CountDownLatch never, CountDownLatch interrupted)
      throws InterruptedException {
    try {
      never.await();
      return "";
    } catch (InterruptedException e) {
      interrupted.countDown();
      throw e;
    }
  }

  @ParameterizedTest
  @EnumSource(Execution.class)
  void answer_in_time_stops_the_clock(Execution execution) throws Exception {
    start(execution, journal::handle, journal.opening("a"));
    try (RawConnection connection = server().connect()) {
      for (int i = 0; i < 4; i++) {
        assertThat(connection.request("GET /x").read().status()).isEqualTo(200);
        journal.assertNext("open a", "handler", "close a");
      }
    }
    assertThat(server().counters().total().failed()).isEqualTo(0);
  }

  @Test
  void exit_before_the_answer_that_hangs_counts_into_the_time() throws Exception {
    Promise<Void> closed = Promise.promise();
    start(
        Execution.IN_PLACE,
        journal::handle,
        journal.opening("a"),
        Dependant.of(
                String.class, (request, solved) -> Resource.onAsyncExit("", f -> closed.future()))
            .closedBeforeAnswer());
    assertTimedOut();
    journal.assertNext("open a", "handler");
    closed.complete();

    journal.assertNext("close a for " + TIMED_OUT);
    assertFailed(1);
  }
}
