package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.truth.Correspondence;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handlers that block an event loop are named. Each blocks until its name is in the log. */
class EventLoopWatchTest {
  private static final Duration THRESHOLD = Duration.ofMillis(200);
  private static final Correspondence<StackTraceElement, String> METHOD_NAME =
      Correspondence.transforming(StackTraceElement::getMethodName, "is the method");

  private final LogCapture log = new LogCapture();
  private final BlockingQueue<CountDownLatch> blocked = new LinkedBlockingQueue<>();
  private final TestServer server =
      TestServer.start(
          TestServer.options(2, 1000, limits -> limits.blockedEventLoop(THRESHOLD)),
          Route.sync("GET", "/sync", Parameters.NONE, this::block),
          Route.sync("GET", "/other/{x}", Parameters.NONE, this::block),
          Route.sync("GET", "/third", Parameters.NONE, this::block),
          Route.async("GET", "/async", Parameters.NONE, r -> Future.succeededFuture(block(r))),
          Route.sync("GET", "/affinity/{x}", Parameters.NONE, this::block)
              .affinity(r -> r.pathParameter(0)),
          Route.blocking("GET", "/blocking", Parameters.NONE, this::block),
          Route.sync("GET", "/quick", Parameters.NONE, EventLoopWatchTest::quick),
          Route.async(
              "GET", "/quick-async", Parameters.NONE, r -> Future.succeededFuture(quick(r))));

  @AfterEach
  void close() {
    blocked.forEach(CountDownLatch::countDown);
    server.close();
    log.close();
  }

  private Response block(Request request) throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    blocked.add(end);
    return Response.text(end.await(20, TimeUnit.SECONDS) ? "through" : "shut");
  }

  private static Response quick(Request request) {
    return Response.text("quick");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /sync,       GET /sync",
    "GET /other/a,    GET /other/{x}",
    "GET /async,      GET /async",
    "GET /affinity/a, GET /affinity/{x}",
  })
  void handler_that_blocks_its_event_loop_is_named_with_its_place(String request, String route)
      throws Exception {
    try (RawConnection connection = server.connect()) {
      assertNamed(connection, request, route);
    }
  }

  @Test
  void route_is_named_once_a_minute_and_others_all_the_same() throws Exception {
    try (RawConnection again = server.connect();
        RawConnection onTheOtherEventLoop = server.connect()) {
      assertNamed(again, "GET /sync", "GET /sync");
      again.request("GET /sync");
      CountDownLatch end = nextCall();
      assertNamed(onTheOtherEventLoop, "GET /other/a", "GET /other/{x}");
      assertNamed(onTheOtherEventLoop, "GET /third", "GET /third");
      end.countDown();
      assertThat(again.read().body()).isEqualTo("through");
    }

    assertThat(log.records()).hasSize(3);
  }

  @Test
  void quick_handlers_and_those_on_threads_of_their_own_are_not_named() throws Exception {
    try (RawConnection blocking = server.connect().request("GET /blocking");
        RawConnection connection = server.connect()) {
      for (long end = System.nanoTime() + 3 * THRESHOLD.toNanos(); System.nanoTime() < end; ) {
        assertThat(connection.request("GET /quick").read().body()).isEqualTo("quick");
        assertThat(connection.request("GET /quick-async").read().body()).isEqualTo("quick");
      }
      nextCall().countDown();
      assertThat(blocking.read().body()).isEqualTo("through");
    }

    assertThat(log.records()).isEmpty();
  }

  private void assertNamed(RawConnection connection, String request, String route)
      throws Exception {
    connection.request(request);
    CountDownLatch end = nextCall();
    LogRecord record = log.next();
    end.countDown();

    assertThat(connection.read().body()).isEqualTo("through");
    assertThat(record.getLevel()).isEqualTo(Level.WARNING);
    assertThat(record.getMessage())
        .matches(
            Pattern.quote(route)
                + " has blocked its event loop for \\d+ ms."
                + " Annotate it with @Blocking, or return a Future\\.");
    assertThat(record.getThrown().getStackTrace())
        .asList()
        .comparingElementsUsing(METHOD_NAME)
        .contains("block");
  }

  private CountDownLatch nextCall() throws InterruptedException {
    CountDownLatch end = blocked.poll(20, TimeUnit.SECONDS);
    assertThat(end).isNotNull();
    return end;
  }
}
