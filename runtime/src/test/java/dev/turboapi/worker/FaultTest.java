package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.HttpException;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How requests are counted whose handlers fail, end twice, or never end. */
class FaultTest {
  private static final Route.Handler EXCEPTION =
      request -> {
        throw new IOException("secret");
      };
  private static final Route.Handler ERROR =
      request -> {
        throw new StackOverflowError("secret");
      };

  @SuppressWarnings("NullAway") // that is the failure
  private static final Route.Handler NULL = request -> null;

  private static final Route GOOD =
      Route.sync("GET", "/good", Parameters.NONE, request -> Response.text("good"));

  private final HeldCalls held = new HeldCalls();
  private final LogCapture log = new LogCapture();

  @AfterEach
  void close() {
    log.close();
  }

  static Stream<Route> failing() {
    return Stream.of(
        sync(EXCEPTION),
        sync(ERROR),
        sync(NULL),
        blocking(EXCEPTION),
        blocking(ERROR),
        blocking(NULL),
        sync(EXCEPTION).affinity(request -> "key"),
        sync(NULL).affinity(request -> "key"),
        async(request -> Future.succeededFuture(EXCEPTION.handle(request))),
        async(request -> Future.succeededFuture(ERROR.handle(request))),
        async(request -> Future.succeededFuture()),
        async(request -> Future.failedFuture(new AssertionError("secret"))),
        async(request -> Future.failedFuture("secret")),
        async(request -> later(() -> EXCEPTION.handle(request))),
        async(request -> later(() -> ERROR.handle(request))),
        async(request -> later(() -> NULL.handle(request))));
  }

  /** Completes on a thread that is none of Vert.x's. */
  private static Future<Response> later(Callable<Response> call) {
    Promise<Response> promise = Promise.promise();
    Runnable completion =
        () -> {
          try {
            promise.complete(call.call());
          } catch (Throwable failure) {
            promise.fail(failure);
          }
        };
    new Thread(completion).start();
    return promise.future();
  }

  private static Route sync(Route.Handler handler) {
    return Route.sync("GET", "/x", Parameters.NONE, handler);
  }

  private static Route async(Route.AsyncHandler handler) {
    return Route.async("GET", "/x", Parameters.NONE, handler);
  }

  private static Route blocking(Route.Handler handler) {
    return Route.blocking("GET", "/x", Parameters.NONE, handler);
  }

  @ParameterizedTest
  @MethodSource("failing")
  void handler_that_fails_is_a_logged_500_and_counted_as_failed(Route route) throws IOException {
    TestServer server = TestServer.start(route, GOOD);
    try (RawConnection connection = server.connect()) {
      RawConnection.Answer answer = connection.request("GET /x").read();

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.body()).isEqualTo("Internal Server Error");
      assertThat(connection.request("GET /good").read().body()).isEqualTo("good");
    }
    assertThat(server.closeAndCount()).isEqualTo(new Tally(2, 1, 0, 1));
    assertThat(server.counters().routes().get("GET /x")).isEqualTo(new Tally(1, 0, 0, 1));
    assertThat(log.records()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 500, 503})
  void handler_that_throws_an_answer_has_answered(int status) throws IOException {
    TestServer server =
        TestServer.start(
            sync(
                request -> {
                  throw new HttpException(status);
                }));

    assertThat(server.ask("GET /x").status()).isEqualTo(status);
    assertThat(server.closeAndCount()).isEqualTo(new Tally(1, 1, 0, 0));
  }

  @Test
  void future_may_complete_twice_and_from_any_thread() throws IOException {
    TestServer server = TestServer.start(async(FaultTest::twice), GOOD);
    try (RawConnection connection = server.connect()) {
      for (int i = 0; i < 20; i++) {
        assertThat(connection.request("GET /x").read().body()).isEqualTo("first");
        assertThat(connection.request("GET /good").read().body()).isEqualTo("good");
      }
    }
    assertThat(server.closeAndCount()).isEqualTo(new Tally(40, 40, 0, 0));
    assertThat(log.records()).isEmpty();
  }

  /** A future that somebody else has written, and not well. */
  @SuppressWarnings("unchecked")
  private static Future<Response> twice(Request request) {
    return (Future<Response>)
        Proxy.newProxyInstance(
            Future.class.getClassLoader(),
            new Class<?>[] {Future.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("isComplete")) {
                return false;
              }
              Handler<AsyncResult<Response>> listener =
                  (Handler<AsyncResult<Response>>) arguments[0];
              Runnable completion =
                  () -> {
                    listener.handle(Future.succeededFuture(Response.text("first")));
                    listener.handle(Future.succeededFuture(Response.text("second")));
                    listener.handle(Future.failedFuture("third"));
                  };
              new Thread(completion).start();
              return proxy;
            });
  }

  @Test
  void answer_after_the_time_limit_is_not_sent() throws Exception {
    TestServer server = TestServer.start(async(held).timeout(Duration.ofMillis(50)), GOOD);
    try (RawConnection connection = server.connect().request("GET /x")) {
      assertThat(connection.read().status()).isEqualTo(504);
      held.next().complete(Response.text("too late"));

      assertThat(connection.request("GET /good").read().body()).isEqualTo("good");
    }
    assertThat(server.closeAndCount()).isEqualTo(new Tally(2, 1, 0, 1));
  }

  @Test
  void call_that_never_ends_is_cut_off_at_the_end_of_the_grace_period() throws Exception {
    Duration grace = Duration.ofMillis(100);
    TestServer server =
        TestServer.start(
            TestServer.options(2, 1000, limits -> limits.gracePeriod(grace)), async(held));
    try (RawConnection connection = server.connect().request("GET /x")) {
      held.next();
      Unfinished cut = server.stop().toCompletionStage().toCompletableFuture().join();

      assertThat(cut).isEqualTo(new Unfinished(1, 0));
      assertThat(connection.read().status()).isEqualTo(503);
      assertThat(connection.isClosedByServer()).isTrue();
    }
    assertThat(server.closeAndCount()).isEqualTo(new Tally(1, 0, 0, 1));
  }

  @Test
  void blocking_call_that_never_ends_is_interrupted_at_the_end_of_the_grace_period()
      throws Exception {
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    TestServer server =
        TestServer.start(
            TestServer.options(2, 1000, limits -> limits.gracePeriod(Duration.ofMillis(100))),
            blocking(
                request -> {
                  called.countDown();
                  try {
                    new CountDownLatch(1).await();
                  } catch (InterruptedException e) {
                    interrupted.countDown();
                    throw e;
                  }
                  return Response.text("never");
                }));
    try (RawConnection connection = server.connect().request("GET /x")) {
      assertThat(called.await(10, TimeUnit.SECONDS)).isTrue();

      assertThat(server.closeAndCount()).isEqualTo(new Tally(1, 0, 0, 1));
      assertThat(connection.read().status()).isEqualTo(503);
    }
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void failure_is_logged_once_with_its_cause() throws IOException {
    TestServer server = TestServer.start(async(request -> later(() -> EXCEPTION.handle(request))));

    assertThat(server.ask("GET /x").status()).isEqualTo(500);
    server.close();
    assertThat(log.records()).hasSize(1);
    LogRecord record = log.records().get(0);
    assertThat(record.getMessage()).isEqualTo("GET /x failed");
    assertThat(record.getThrown()).hasMessageThat().isEqualTo("secret");
  }
}
