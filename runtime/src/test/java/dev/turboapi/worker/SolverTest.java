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
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Providers of one request: where and when they are called, and what stops that. */
class SolverTest {
  private static final Parameters NUMBER = Parameters.of(Parameter.query("n", Scalar.INT));

  private final Journal journal = new Journal();
  private final LogCapture log = new LogCapture();
  private @Nullable TestServer running;

  private void start(
      Execution execution, Route.SolvedAsyncHandler handler, Dependant... dependants) {
    start(Parameters.NONE.dependingOn(dependants), execution, handler);
  }

  private void start(Parameters parameters, Execution execution, Route.SolvedAsyncHandler handler) {
    running = TestServer.start(Route.solvedAsync("GET", "/x", parameters, execution, handler));
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
    assertThat(server().workers().inFlight(0)).isEqualTo(0);
  }

  private Dependant number() {
    return Dependant.of(
            Integer.class,
            (request, solved) -> {
              int n = Scalar.intValue(request.queryParameter("n"));
              journal.note("number");
              return n;
            })
        .takes(NUMBER);
  }

  private Dependant failing(HttpException failure) {
    return Dependant.of(
        String.class,
        (request, solved) -> {
          journal.note("failing");
          throw failure;
        });
  }

  private void assertAnswer(int status) throws IOException {
    assertThat(server().ask("GET /x").status()).isEqualTo(status);
  }

  private String logged() throws InterruptedException {
    return String.valueOf(log.next().getThrown());
  }

  @ParameterizedTest
  @EnumSource(Execution.class)
  void values_reach_providers_and_handler(Execution execution) throws Exception {
    Dependant a = journal.provider("a");
    Dependant b =
        Dependant.of(
                String.class,
                (request, solved) -> Future.succeededFuture(solved.<String>get(0) + "b"))
            .needs(a);
    start(
        execution,
        (request, solved) ->
            Future.succeededFuture(Response.text(solved.<String>get(1) + solved.<String>get(0))),
        a,
        b);

    assertThat(server().ask("GET /x").body()).isEqualTo("aba");
    journal.assertNext("a");
  }

  @Test
  void handler_in_place_answers_on_the_event_loop_that_read_the_request() throws Exception {
    start(journal.provider("a"));
    assertAnswer(200);

    Journal.Entry provider = journal.next();
    Journal.Entry handler = journal.next();
    assertThat(provider.thread()).isSameInstanceAs(handler.thread());
    assertThat(handler.onEventLoop()).isTrue();
  }

  @Test
  void async_provider_may_complete_on_any_thread() throws Exception {
    Promise<String> value = Promise.promise();
    start(
        journal.provider("a"),
        Dependant.of(
            String.class,
            (request, solved) -> {
              journal.note("begun");
              return value.future();
            }),
        journal.provider("b"));
    try (RawConnection connection = server().connect().request("GET /x")) {
      Journal.Entry before = journal.next();
      journal.next();
      CompletableFuture.runAsync(() -> value.complete("later")).get();

      assertThat(connection.read().body()).isEqualTo("answer");
      assertThat(journal.next().thread()).isSameInstanceAs(before.thread());
      assertThat(journal.next().thread()).isSameInstanceAs(before.thread());
    }
  }

  @Test
  void async_resource_is_closed_and_may_complete_on_any_thread() throws Exception {
    Promise<Resource<String>> value = Promise.promise();
    start(Dependant.of(String.class, (request, solved) -> value.future()));
    try (RawConnection connection = server().connect().request("GET /x")) {
      CompletableFuture.runAsync(() -> value.complete(journal.open("later"))).get();
      assertThat(connection.read().body()).isEqualTo("answer");
    }

    journal.assertNext("open later", "handler", "close later");
  }

  @Test
  void future_that_completes_twice_counts_once() throws Exception {
    CompletedTwice<String> twice = new CompletedTwice<>();
    start(
        Dependant.of(String.class, (request, solved) -> twice.future()), journal.provider("next"));
    try (RawConnection connection = server().connect().request("GET /x")) {
      twice.complete(Future.succeededFuture("first"));
      twice.complete(Future.succeededFuture("second"));
      twice.complete(Future.failedFuture(new HttpException(418)));

      assertThat(connection.read().body()).isEqualTo("answer");
    }
    journal.assertNext("next", "handler");
    assertThat(log.records()).isEmpty();
  }

  @Test
  void blocking_provider_may_block_and_others_do_not_run_there() throws Exception {
    start(journal.provider("a"), journal.provider("blocking").blocking(), journal.provider("b"));
    assertAnswer(200);

    assertThat(journal.next().onEventLoop()).isTrue();
    assertThat(journal.next().onEventLoop()).isFalse();
    assertThat(journal.next().onEventLoop()).isTrue();
    assertThat(journal.next().onEventLoop()).isTrue();
  }

  @Test
  void blocking_handler_may_block_and_its_providers_run_on_the_event_loop() throws Exception {
    start(Execution.BLOCKING, journal::handle, journal.provider("a"));
    assertAnswer(200);

    assertThat(journal.next().onEventLoop()).isTrue();
    assertThat(journal.next().onEventLoop()).isFalse();
  }

  @Test
  void exception_stops_at_once_and_is_the_answer() throws Exception {
    start(journal.provider("a"), failing(new HttpException(401, "Who?")), journal.provider("b"));

    RawConnection.Answer answer = server().ask("GET /x");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).isEqualTo("{\"detail\":\"Who?\"}");
    journal.assertNext("a", "failing");
    assertThat(log.records()).isEmpty();
  }

  @Test
  void failed_future_is_as_good_as_an_exception() throws Exception {
    start(
        Dependant.of(
            String.class,
            (request, solved) ->
                Future.failedFuture(new CompletionException(new HttpException(403)))));

    assertAnswer(403);
    journal.assertEmpty();
  }

  @Test
  void failure_of_a_blocking_provider_is_the_answer() throws Exception {
    start(failing(new HttpException(409)).blocking());

    assertAnswer(409);
    journal.assertNext("failing");
  }

  @Test
  void error_is_a_logged_500() throws Exception {
    start(
        Dependant.of(
            String.class,
            (request, solved) -> {
              throw new AssertionError("secret");
            }));

    RawConnection.Answer answer = server().ask("GET /x");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("Internal Server Error");
    assertThat(logged()).isEqualTo("java.lang.AssertionError: secret");
    assertThat(log.records()).hasSize(1);
  }

  @Test
  void null_may_be_provided() throws Exception {
    start(
        Execution.IN_PLACE,
        (request, solved) ->
            Future.succeededFuture(
                Response.text(solved.<Object>get(0) + " " + solved.<Object>get(1))),
        Dependant.of(String.class, (request, solved) -> null),
        Dependant.of(String.class, (request, solved) -> Future.succeededFuture()));

    assertThat(server().ask("GET /x").body()).isEqualTo("null null");
  }

  @SuppressWarnings("NullAway") // as code does that is not checked
  private static Future<Response> nothing(Request request, Solved solved) {
    return null;
  }

  @Test
  void handler_that_returns_no_future_is_a_logged_500() throws Exception {
    start(Execution.IN_PLACE, SolverTest::nothing, journal.provider("a"));

    assertAnswer(500);
    assertThat(logged()).contains("The handler returned null instead of a future");
  }

  @Test
  void handler_that_answers_with_null_is_a_logged_500() throws Exception {
    start(
        Execution.ON_WORKER, (request, solved) -> Future.succeededFuture(), journal.provider("a"));

    assertAnswer(500);
    assertThat(logged()).contains("The handler answered with null");
  }

  @ParameterizedTest
  @EnumSource(Execution.class)
  void handler_may_throw(Execution execution) throws Exception {
    start(
        execution,
        (request, solved) -> {
          throw new HttpException(404);
        },
        journal.provider("a"));

    assertAnswer(404);
    assertThat(log.records()).isEmpty();
  }

  @Test
  void parameter_that_does_not_fit_keeps_only_what_needs_it_from_being_called() throws Exception {
    Dependant number = number();
    start(
        number,
        journal.provider("above").needs(number),
        journal.provider("beside"),
        journal.provider("blocking").blocking());

    RawConnection.Answer answer = server().ask("GET /x?n=a");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("int_parsing");
    journal.assertNext("beside", "blocking");
  }

  @Test
  void exception_goes_before_errors_in_parameters() throws Exception {
    start(number(), failing(new HttpException(401)));

    assertAnswer(401);
    journal.assertNext("failing");
  }

  @Test
  void blocking_provider_may_refuse_its_parameters() throws Exception {
    start(number().blocking());

    assertAnswer(422);
    assertThat(server().ask("GET /x?n=1").status()).isEqualTo(200);
    journal.assertNext("number", "handler");
  }

  @Test
  void handler_that_does_not_fit_is_refused_after_its_providers_were_called_once()
      throws Exception {
    start(
        NUMBER.dependingOn(journal.provider("a")),
        Execution.IN_PLACE,
        (request, solved) -> {
          int n = Scalar.intValue(request.queryParameter("n"));
          return Future.succeededFuture(Response.text("" + n));
        });

    assertAnswer(422);
    journal.assertNext("a");
  }

  @Test
  void head_of_the_answer_is_shared() throws Exception {
    start(
        Execution.IN_PLACE,
        (request, solved) ->
            Future.succeededFuture(solved.head().status(201).applyTo(Response.text("made"))),
        Dependant.of(
            String.class,
            (request, solved) -> {
              solved.head().header("x-provider", "was here");
              return "";
            }));

    RawConnection.Answer answer = server().ask("GET /x");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("x-provider")).isEqualTo("was here");
  }

  @Test
  void each_request_has_its_own() throws Exception {
    Dependant counting = Dependant.of(Object.class, (request, solved) -> new Object());
    start(
        Execution.ON_WORKER,
        (request, solved) ->
            Future.succeededFuture(
                Response.text("" + (solved.<Object>get(0) == solved.<Object>get(1)))),
        counting,
        counting);

    Clients.run(
        8,
        client -> {
          for (int i = 0; i < 100; i++) {
            assertThat(server().ask("GET /x").body()).isEqualTo("true");
          }
        });
  }
}
