package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.RouteTable;
import io.vertx.core.Future;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beginnings and ends that do not go well. */
class ServerTest {
  /** As many threads as there are for handlers and tasks that block, before Java 21. */
  private static final int POOL = 40;

  private final HeldCalls waiting = new HeldCalls();
  private final CountDownLatch began = new CountDownLatch(1);
  private final CompletableFuture<String> ended = new CompletableFuture<>();
  private final Semaphore stuck = new Semaphore(0);
  private final Semaphore gate = new Semaphore(0);
  private LogCapture log;

  @BeforeEach
  void open() {
    log = new LogCapture();
  }

  @AfterEach
  void close() {
    gate.release(POOL);
    log.close();
  }

  @Test
  void port_in_use_fails_the_start_without_noise_in_the_log() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ServerOptions any = TestServer.options(8, 1);
      ServerOptions options =
          new ServerOptions(
              any.host(),
              taken.getLocalPort(),
              any.workers(),
              any.workerQueue(),
              any.limits(),
              any.uploadDirectory(),
              any.metrics(),
              any.http(),
              any.starts(),
              any.stops());
      RouteTable routes = new RouteTable.Builder().build(true);

      Future<Server> started = Server.start(routes, options);
      ExecutionException failure = assertThrows(ExecutionException.class, () -> get(started));
      assertThat(failure).hasCauseThat().isInstanceOf(BindException.class);
    }
    assertThat(log.records()).isEmpty();
  }

  @Test
  void close_cuts_async_calls_off_at_the_end_of_the_grace_period() throws Exception {
    TestServer server = hasty();
    try (RawConnection connection = server.connect().request("GET /wait")) {
      HeldCalls.Call call = waiting.nextCall();
      Unfinished cutOff = get(server.stop());

      assertThat(cutOff).isEqualTo(new Unfinished(1, 0));
      assertThat(connection.read().status()).isEqualTo(503);
      assertThat(connection.isClosedByServer()).isTrue();
      assertThat(call.answer().tryComplete(Response.text("nobody waits"))).isTrue();
    }
    assertThat(log.records()).isEmpty();
  }

  @Test
  void close_interrupts_blocking_calls_at_the_end_of_the_grace_period() throws Exception {
    TestServer server = hasty();
    try (RawConnection connection = server.connect().request("GET /block")) {
      assertThat(began.await(20, TimeUnit.SECONDS)).isTrue();
      Unfinished cutOff = get(server.stop());

      assertThat(cutOff).isEqualTo(new Unfinished(1, 0));
      assertThat(ended.get(20, TimeUnit.SECONDS)).isEqualTo("interrupted");
      assertThat(connection.read().status()).isEqualTo(503);
      assertThat(connection.isClosedByServer()).isTrue();
    }
    assertThat(log.records()).isEmpty();
  }

  @Test
  void stop_hooks_run_although_tasks_hold_every_thread() throws Exception {
    ServerOptions options = hastyOptions();
    TestServer server =
        TestServer.start(
            new ServerOptions(
                options.host(),
                options.port(),
                options.workers(),
                options.workerQueue(),
                options.limits(),
                options.uploadDirectory(),
                options.metrics(),
                options.http(),
                options.starts(),
                List.of(vertx -> Future.succeededFuture(ended.complete("hook ran")))),
            Route.sync("GET", "/task", Parameters.NONE, this::addStubbornTask));
    for (int i = 0; i < POOL; i++) {
      assertThat(server.ask("GET /task").status()).isEqualTo(200);
    }
    assertThat(stuck.tryAcquire(POOL, 20, TimeUnit.SECONDS)).isTrue();

    assertThat(get(server.stop())).isNotEqualTo(Unfinished.NOTHING);
    assertThat(ended.getNow("no hook ran")).isEqualTo("hook ran");
  }

  private Response addStubbornTask(Request request) {
    request
        .backgroundTasks()
        .addTask(
            () -> {
              stuck.release();
              gate.acquireUninterruptibly();
            });
    return Response.text("task");
  }

  private static ServerOptions hastyOptions() {
    return TestServer.options(2, 100, limits -> limits.gracePeriod(Duration.ofMillis(50)));
  }

  private TestServer hasty() {
    return TestServer.start(
        hastyOptions(),
        Route.async("GET", "/wait", Parameters.NONE, waiting),
        Route.blocking("GET", "/block", Parameters.NONE, r -> block()));
  }

  private Response block() {
    began.countDown();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      ended.complete("interrupted");
    }
    return Response.text("too late");
  }

  private static <T> T get(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
  }
}
