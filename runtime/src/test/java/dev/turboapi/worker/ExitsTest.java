package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.HttpException;
import dev.turboapi.Request;
import dev.turboapi.Resource;
import dev.turboapi.Response;
import dev.turboapi.binding.Dependant;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.binding.Solved;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Route.Execution;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Unbindable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When resources of a request are closed, where, and what becomes of what closing throws. */
class ExitsTest {
  private final Journal journal = new Journal();
  private final LogCapture log = new LogCapture();
  private @Nullable TestServer running;

  private void start(
      Execution execution, Route.SolvedAsyncHandler handler, Dependant... dependants) {
    running =
        TestServer.start(
            Route.solvedAsync(
                "GET", "/x", Parameters.NONE.dependingOn(dependants), execution, handler));
  }

  private void start(Dependant... dependants) {
    start(Execution.IN_PLACE, journal::handle, dependants);
  }

  private TestServer server() {
    return Objects.requireNonNull(running);
  }

  @AfterEach
  void close() {
    server().close();
    log.close();
    journal.assertEmpty();
  }

  private Future<Response> refuse(Request request, Solved solved) {
    journal.note("handler");
    throw new HttpException(409, "no");
  }

  /** A resource whose exit throws. */
  private Dependant throwing(String name, Throwable thrown) {
    return closing(name, () -> Future.failedFuture(thrown));
  }

  private Dependant closing(String name, Resource.AsyncExit end) {
    return Dependant.of(
        String.class,
        (request, solved) ->
            Resource.onAsyncExit(
                name,
                failure -> {
                  journal.noteClosed(name, failure);
                  return end.exit(failure);
                }));
  }

  private Dependant closing(String name, Supplier<Future<?>> end) {
    return closing(name, failure -> end.get());
  }

  private void assertAnswer(int status) throws IOException {
    assertThat(server().ask("GET /x").status()).isEqualTo(status);
  }

  private String logged() throws InterruptedException {
    LogRecord record = log.next();
    assertThat(log.records()).hasSize(1);
    return record.getMessage() + ": " + record.getThrown().getMessage();
  }

  @ParameterizedTest
  @EnumSource(Execution.class)
  void resources_are_closed_in_reverse_order(Execution execution) throws Exception {
    start(
        execution,
        journal::handle,
        journal.opening("a"),
        journal.opening("b").blocking(),
        journal.opening("c"));
    assertAnswer(200);

    journal.assertNext("open a", "open b", "open c", "handler", "close c", "close b", "close a");
    assertThat(log.records()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Execution.class)
  void each_is_closed_where_it_was_opened(Execution execution) throws Exception {
    start(
        execution,
        journal::handle,
        journal.opening("a"),
        journal.opening("b").blocking(),
        journal.opening("c").closedBeforeAnswer());
    assertAnswer(200);

    Journal.Entry a = journal.next();
    assertThat(journal.next().onEventLoop()).isFalse();
    journal.next();
    journal.next();
    Journal.Entry closeC = journal.next();
    Journal.Entry closeB = journal.next();
    Journal.Entry closeA = journal.next();
    assertThat(closeC.what()).isEqualTo("close c");
    assertThat(closeC.thread()).isSameInstanceAs(a.thread());
    assertThat(closeB.onEventLoop()).isFalse();
    assertThat(closeA.thread()).isSameInstanceAs(a.thread());
  }

  @Test
  void each_waits_for_the_one_before() throws Exception {
    Promise<Void> closed = Promise.promise();
    start(journal.opening("a"), closing("b", closed::future));
    assertAnswer(200);

    journal.assertNext("open a", "handler", "close b");
    CompletableFuture.runAsync(closed::complete).get();
    journal.assertNext("close a");
  }

  @Test
  void resource_that_only_the_handler_needs_is_closed_before_the_answer() throws Exception {
    Promise<Void> closed = Promise.promise();
    start(closing("a", closed::future).closedBeforeAnswer(), journal.opening("b"));
    try (RawConnection connection = server().connect().request("GET /x")) {
      journal.assertNext("open b", "handler", "close a");
      closed.complete();
      assertThat(connection.read().status()).isEqualTo(200);
    }

    journal.assertNext("close b");
  }

  @Test
  void answer_does_not_wait_for_other_resources() throws Exception {
    Promise<Void> closed = Promise.promise();
    start(closing("a", closed::future));
    try (RawConnection connection = server().connect()) {
      assertThat(connection.request("GET /x").read().status()).isEqualTo(200);
      assertThat(connection.request("GET /x").read().status()).isEqualTo(200);
    }

    journal.assertNext("handler", "close a", "handler", "close a");
    closed.complete();
  }

  @ParameterizedTest
  @EnumSource(Execution.class)
  void failed_handler_is_told_to_all_before_the_answer(Execution execution) throws Exception {
    start(
        execution,
        this::refuse,
        journal.opening("a"),
        journal.opening("b").closedBeforeAnswer().blocking());
    assertAnswer(409);

    journal.assertNext("open a", "open b", "handler", "close b for 409: no", "close a for 409: no");
    assertThat(log.records()).isEmpty();
  }

  @Test
  void failed_provider_is_told_to_those_before() throws Exception {
    start(
        journal.opening("a"),
        Dependant.of(
            String.class,
            (request, solved) ->
                Future.failedFuture(new CompletionException(new HttpException(401, "who?")))),
        journal.opening("b"));
    assertAnswer(401);

    journal.assertNext("open a", "close a for 401: who?");
  }

  @Test
  void validation_error_is_told_too() throws Exception {
    Dependant number =
        Dependant.of(Integer.class, (request, solved) -> Scalar.intValue(null))
            .takes(Parameters.of(Parameter.query("n", Scalar.INT)));
    Promise<@Nullable Throwable> seen = Promise.promise();
    start(
        Dependant.of(String.class, (request, solved) -> Resource.onExit("a", seen::complete)),
        number,
        journal.opening("b"));
    assertAnswer(422);

    assertThat(seen.future().result()).isInstanceOf(Unbindable.class);
    assertThat(journal.next().what()).isEqualTo("open b");
    assertThat(journal.next().what()).startsWith("close b for");
  }

  @Test
  void exit_that_throws_replaces_the_failure_for_those_after_it_and_for_the_client()
      throws Exception {
    start(
        Execution.IN_PLACE,
        this::refuse,
        journal.opening("a"),
        throwing("b", new CompletionException(new HttpException(410, "gone"))),
        journal.opening("c"));
    assertAnswer(410);

    journal.assertNext(
        "open a",
        "open c",
        "handler",
        "close c for 409: no",
        "close b for 409: no",
        "close a for 410: gone");
    assertThat(log.records()).isEmpty();
  }

  @Test
  void last_exit_that_throws_wins() throws Exception {
    start(
        Execution.IN_PLACE,
        this::refuse,
        throwing("a", new HttpException(411, "a")),
        throwing("b", new HttpException(410, "b")).closedBeforeAnswer());
    assertAnswer(411);

    journal.assertNext("handler", "close b for 409: no", "close a for 410: b");
  }

  @Test
  void exit_before_the_answer_that_throws_replaces_it() throws Exception {
    HandPublisher chunks = new HandPublisher();
    start(
        Execution.IN_PLACE,
        (request, solved) -> Future.succeededFuture(Response.stream(null, chunks)),
        journal.opening("a"),
        journal.opening("b").closedBeforeAnswer(),
        throwing("c", new HttpException(409, "c")).closedBeforeAnswer());
    assertAnswer(409);

    journal.assertNext("open a", "open b", "close c", "close b for 409: c", "close a for 409: c");
    chunks.awaitCancelled();
    assertThat(log.records()).isEmpty();
  }

  @Test
  void broken_exit_before_the_answer_is_a_500_logged_once() throws Exception {
    start(throwing("a", new IOException("disk full")).closedBeforeAnswer());
    assertAnswer(500);

    journal.assertNext("handler", "close a");
    assertThat(logged()).isEqualTo("GET /x failed: disk full");
  }

  @Test
  void broken_exit_after_the_answer_is_logged_once_and_told_to_those_after_it() throws Exception {
    start(journal.opening("a"), throwing("b", new IOException("disk full")));
    assertAnswer(200);

    journal.assertNext("open a", "handler", "close b", "close a for disk full");
    assertThat(logged()).isEqualTo("A resource of GET /x failed to close: disk full");
  }

  @Test
  void exit_may_throw_an_error_or_return_nothing() throws Exception {
    start(
        journal.opening("a"),
        closing("b", ExitsTest::nothing),
        closing(
            "c",
            () -> {
              throw new AssertionError("broken");
            }));
    assertAnswer(200);

    journal.assertNext(
        "open a",
        "handler",
        "close c",
        "close b for broken",
        "close a for The exit of a resource returned null instead of a future");
    assertThat(logged()).startsWith("A resource of GET /x failed to close");
  }

  @SuppressWarnings("NullAway") // as code does that is not checked
  private static Future<?> nothing() {
    return null;
  }

  @Test
  void one_provider_may_open_several() throws Exception {
    Dependant fresh = journal.opening("a").uncached();
    start(fresh, fresh);
    assertAnswer(200);

    journal.assertNext("open a", "open a", "handler", "close a", "close a");
  }

  @Test
  void exit_that_hangs_holds_nobody_else_up() throws Exception {
    Promise<Void> hanging = Promise.promise();
    start(
        Dependant.of(
            String.class,
            (request, solved) ->
                Resource.onAsyncExit(
                    "a",
                    failure ->
                        request.queryString() == null
                            ? Future.succeededFuture()
                            : hanging.future())));
    try (RawConnection connection = server().connect()) {
      assertThat(connection.request("GET /x?hang").read().status()).isEqualTo(200);
      for (int i = 0; i < 10; i++) {
        assertThat(connection.request("GET /x").read().status()).isEqualTo(200);
        journal.next();
      }
    }
    journal.next();
    hanging.complete();
  }
}
