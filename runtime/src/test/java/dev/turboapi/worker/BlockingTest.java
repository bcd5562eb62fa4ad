package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.turboapi.HttpException;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import io.vertx.core.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Handlers that may block: where they run, how many, and how they end. */
class BlockingTest {
  private static final int WORKERS = 2;
  private static final int QUEUE = 45;
  private static final int POOL = 40;
  private static final boolean VIRTUAL_THREADS = Runtime.version().feature() >= 21;

  private final CountDownLatch together = new CountDownLatch(10 * WORKERS);
  private final Semaphore began = new Semaphore(0);
  private final Semaphore gate = new Semaphore(0);
  private final BlockingQueue<String> ends = new LinkedBlockingQueue<>();
  private final AtomicInteger lateCalls = new AtomicInteger();

  private final TestServer server =
      TestServer.start(
          TestServer.options(WORKERS, QUEUE),
          blocking("/thread", BlockingTest::thread),
          blocking("/together", this::together),
          blocking("/gate", this::passGate),
          blocking("/http", () -> fail(new HttpException(404, "Item not found"))),
          blocking("/io", () -> fail(new IOException("secret"))),
          blocking("/patient", this::waitForever).timeout(Duration.ofMillis(30)),
          blocking("/stubborn", this::waitInSpiteOfInterrupts).timeout(Duration.ofMillis(30)),
          blocking("/late", () -> text("call " + lateCalls.incrementAndGet()))
              .timeout(Duration.ofMillis(30)),
          blocking("/late-calls", () -> text("" + lateCalls)),
          Route.blocking(
              "POST",
              "/sum",
              Parameters.of(Parameter.body(Codecs.list(Codecs.INT))),
              r -> text(sum(r.json(Codecs.list(Codecs.INT))))),
          Route.sync("GET", "/sync", Parameters.NONE, r -> text("sync")));

  private final List<RawConnection> connections = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    gate.release(1000);
    for (RawConnection connection : connections) {
      connection.close();
    }
    server.close();
  }

  @Test
  void handler_runs_on_a_thread_of_its_own() throws IOException {
    assertThat(server.ask("GET /thread").body())
        .isEqualTo("event loop: false, virtual: " + VIRTUAL_THREADS);
  }

  @Test
  void more_calls_than_event_loops_wait_for_one_another() throws IOException {
    for (long left = together.getCount(); left > 0; left--) {
      connections.add(server.connect().request("GET /together"));
    }
    for (RawConnection connection : connections) {
      assertThat(connection.read().body()).isEqualTo("together");
    }
  }

  @Test
  void event_loops_serve_others_meanwhile() throws Exception {
    begin(4 * WORKERS);
    for (int i = 0; i < 2 * WORKERS; i++) {
      assertThat(server.ask("GET /sync").body()).isEqualTo("sync");
    }

    gate.release(connections.size());
    for (RawConnection connection : connections) {
      assertThat(connection.read().body()).isEqualTo("through");
    }
  }

  @Test
  void body_comes_along() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("POST /sum HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n");
      connection.send("Content-Length: 7\r\n\r\n[1,2,3]");

      assertThat(connection.read().body()).isEqualTo("6");
    }
  }

  @Test
  void failures_are_answers_like_those_of_any_handler() throws IOException {
    try (LogCapture log = new LogCapture();
        RawConnection connection = server.connect()) {
      assertThat(connection.request("GET /http").read().body())
          .isEqualTo("{\"detail\":\"Item not found\"}");
      assertThat(log.records()).isEmpty();
      assertThat(connection.request("GET /io").read().body()).isEqualTo("Internal Server Error");
      assertThat(log.records().get(0).getMessage()).isEqualTo("GET /io failed");
      assertThat(connection.request("GET /sync").read().body()).isEqualTo("sync");
    }
    assertNothingInFlight();
  }

  @Test
  void worker_past_its_bound_answers_503_until_a_call_has_ended() throws Exception {
    try (TestServer small =
            TestServer.start(TestServer.options(1, 2), blocking("/gate", this::passGate));
        RawConnection first = small.connect().request("GET /gate");
        RawConnection second = small.connect().request("GET /gate");
        RawConnection third = small.connect()) {
      began.acquire(2);
      RawConnection.Answer refusal = third.request("GET /gate").read();
      assertThat(refusal.status()).isEqualTo(503);
      assertThat(refusal.header("retry-after")).isEqualTo("1");
      assertThat(refusal.body()).isEqualTo("{\"detail\":\"Service Unavailable\"}");

      gate.release(2);
      assertThat(first.read().body()).isEqualTo("through");
      assertThat(second.read().body()).isEqualTo("through");
      gate.release();
      assertThat(third.request("GET /gate").read().body()).isEqualTo("through");
    }
  }

  @Test
  void call_that_takes_too_long_is_interrupted_and_answered_504() throws Exception {
    try (RawConnection connection = server.connect()) {
      RawConnection.Answer answer = connection.request("GET /patient").read();
      assertThat(answer.status()).isEqualTo(504);
      assertThat(answer.body()).isEqualTo("{\"detail\":\"Gateway Timeout\"}");
      assertThat(ends.poll(20, TimeUnit.SECONDS)).isEqualTo("interrupted");

      assertNothingInFlight();
      assertThat(connection.request("GET /sync").read().body()).isEqualTo("sync");
    }
  }

  @Test
  void answer_that_comes_too_late_is_thrown_away() throws Exception {
    try (RawConnection connection = server.connect()) {
      assertThat(connection.request("GET /stubborn").read().status()).isEqualTo(504);
      assertNothingInFlight();
      gate.release();
      assertThat(ends.poll(20, TimeUnit.SECONDS)).isEqualTo("answered");

      for (int i = 0; i < 10; i++) {
        assertThat(connection.request("GET /thread").read().status()).isEqualTo(200);
      }
    }
    assertNothingInFlight();
  }

  @Test
  void call_that_waits_for_a_thread_until_it_is_too_late_never_runs() throws Exception {
    assumeFalse(VIRTUAL_THREADS, "Nobody waits for a virtual thread");
    begin(POOL);

    assertThat(server.ask("GET /late").status()).isEqualTo(504);
    gate.release(POOL);
    for (RawConnection connection : connections) {
      assertThat(connection.read().body()).isEqualTo("through");
    }
    assertThat(server.ask("GET /late-calls").body()).isEqualTo("0");
  }

  @Test
  void interrupt_does_not_reach_the_next_call_on_the_thread() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(server.ask("GET /patient").status()).isEqualTo(504);
      assertThat(ends.poll(20, TimeUnit.SECONDS)).isEqualTo("interrupted");
    }

    begin(POOL);
    gate.release(POOL);
    for (RawConnection connection : connections) {
      assertThat(connection.read().body()).isEqualTo("through");
    }
  }

  /** Sends so many requests that stop at the gate, and waits until their handlers have begun. */
  private void begin(int calls) throws Exception {
    for (int i = 0; i < calls; i++) {
      connections.add(server.connect().request("GET /gate"));
    }
    assertThat(began.tryAcquire(calls, 20, TimeUnit.SECONDS)).isTrue();
  }

  private void assertNothingInFlight() {
    for (int worker = 0; worker < WORKERS; worker++) {
      assertThat(server.workers().inFlight(worker)).isEqualTo(0);
    }
  }

  private Response together() throws InterruptedException {
    together.countDown();
    return text(together.await(20, TimeUnit.SECONDS) ? "together" : "alone");
  }

  private Response passGate() throws InterruptedException {
    began.release();
    return text(gate.tryAcquire(20, TimeUnit.SECONDS) ? "through" : "shut");
  }

  private Response waitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ends.add("interrupted");
    }
    return text("too late");
  }

  private Response waitInSpiteOfInterrupts() {
    gate.acquireUninterruptibly();
    ends.add("answered");
    return text("too late");
  }

  private static Response thread() throws ReflectiveOperationException {
    boolean virtual =
        VIRTUAL_THREADS
            && (boolean) Thread.class.getMethod("isVirtual").invoke(Thread.currentThread());
    return text("event loop: " + Context.isOnEventLoopThread() + ", virtual: " + virtual);
  }

  private static Response fail(Exception failure) throws Exception {
    throw failure;
  }

  private static String sum(List<Integer> numbers) {
    return String.valueOf(numbers.stream().mapToInt(Integer::intValue).sum());
  }

  private static Response text(String text) {
    return Response.text(text);
  }

  /** Answers without a look at the request. */
  private interface Handler {
    Response handle() throws Exception;
  }

  private static Route blocking(String path, Handler handler) {
    return Route.blocking("GET", path, Parameters.NONE, request -> handler.handle());
  }
}
