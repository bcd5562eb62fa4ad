package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Background tasks that have begun and do not end: who waits for them, and who does not. */
class UnfinishedTasksTest {
  /** What tasks have to say, in order. */
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  private final CountDownLatch blockingTask = new CountDownLatch(1);
  private final Promise<Void> asyncTask = Promise.promise();
  private final TestServer server = start(TestServer.options(4, 1000));

  private TestServer start(ServerOptions options) {
    return TestServer.start(
        options,
        Route.sync("GET", "/async-task", Parameters.NONE, this::addAsyncTask),
        Route.sync("GET", "/blocking-task", Parameters.NONE, this::addBlockingTask),
        Route.sync("GET", "/sync", Parameters.NONE, r -> Response.text("sync")));
  }

  @AfterEach
  void close() {
    blockingTask.countDown();
    asyncTask.tryComplete();
    server.close();
  }

  @Test
  void async_task_runs_on_an_event_loop_after_the_answer() throws Exception {
    try (RawConnection connection = server.connect()) {
      assertThat(connection.request("GET /async-task").read().body()).isEqualTo("answer");
      assertThat(nextEvent()).isEqualTo("begin on an event loop");
      assertThat(connection.request("GET /sync").read().body()).isEqualTo("sync");
      assertThat(events).isEmpty();
      asyncTask.complete();
    }

    assertThat(nextEvent()).isEqualTo("next off the event loop");
  }

  @Test
  void blocking_task_runs_off_the_event_loop_after_the_answer() throws Exception {
    try (RawConnection connection = server.connect()) {
      assertThat(connection.request("GET /blocking-task").read().body()).isEqualTo("answer");
      assertThat(nextEvent()).isEqualTo("begin off the event loop");
      assertThat(connection.request("GET /sync").read().body()).isEqualTo("sync");
      assertThat(events).isEmpty();
      blockingTask.countDown();
    }

    assertThat(nextEvent()).isEqualTo("next on an event loop");
  }

  @Test
  void close_waits_for_tasks() throws Exception {
    assertThat(server.ask("GET /blocking-task").body()).isEqualTo("answer");
    assertThat(server.ask("GET /async-task").body()).isEqualTo("answer");
    nextEvent();
    nextEvent();
    Future<Unfinished> closed = server.stop();
    assertThat(closed.isComplete()).isFalse();
    blockingTask.countDown();
    assertThat(nextEvent()).isEqualTo("next on an event loop");
    assertThat(closed.isComplete()).isFalse();
    asyncTask.complete();

    assertThat(nextEvent()).isEqualTo("next off the event loop");
    assertThat(get(closed)).isEqualTo(Unfinished.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/blocking-task", "/async-task"})
  void close_says_which_tasks_did_not_end_within_the_grace_period(String path) throws Exception {
    try (LogCapture log = new LogCapture()) {
      TestServer hasty =
          start(TestServer.options(4, 10, limits -> limits.gracePeriod(Duration.ofMillis(100))));
      assertThat(hasty.ask("GET " + path).body()).isEqualTo("answer");
      assertThat(nextEvent()).startsWith("begin");

      assertThat(get(hasty.stop())).isEqualTo(new Unfinished(0, 1));
      assertThat(log.records().size()).isAtMost(1); // of the interrupt, if it came in time
    }
  }

  @Test
  void worker_with_too_many_tasks_refuses_requests_that_have_some_more() throws Exception {
    try (TestServer small = start(TestServer.options(1, 2));
        RawConnection connection = small.connect()) {
      for (int i = 0; i < 2; i++) {
        assertThat(connection.request("GET /async-task").read().body()).isEqualTo("answer");
        assertThat(nextEvent()).isEqualTo("begin on an event loop");
      }

      RawConnection.Answer refusal = connection.request("GET /async-task").read();
      assertThat(refusal.status()).isEqualTo(503);
      assertThat(refusal.header("retry-after")).isEqualTo("1");
      assertThat(refusal.body()).isEqualTo("{\"detail\":\"Service Unavailable\"}");
      assertThat(connection.request("GET /sync").read().body()).isEqualTo("sync");
      assertThat(small.counters().total().refused()).isEqualTo(1);

      asyncTask.complete();
      assertThat(nextEvent()).isEqualTo("next off the event loop");
      assertThat(nextEvent()).isEqualTo("next off the event loop");
      while (connection.request("GET /async-task").read().status() == 503) {
        Thread.onSpinWait(); // The last task is over, which the worker may not have heard yet.
      }
      assertThat(nextEvent()).isEqualTo("begin on an event loop");
    }
  }

  private Response addAsyncTask(Request request) {
    BackgroundTasks tasks = request.backgroundTasks();
    tasks.addAsyncTask(
        () -> {
          tell("begin");
          return asyncTask.future();
        });
    tasks.addTask(() -> tell("next"));
    return Response.text("answer");
  }

  private Response addBlockingTask(Request request) {
    BackgroundTasks tasks = request.backgroundTasks();
    tasks.addTask(
        () -> {
          tell("begin");
          blockingTask.await();
        });
    tasks.addAsyncTask(
        () -> {
          tell("next");
          return Future.succeededFuture();
        });
    return Response.text("answer");
  }

  private void tell(String what) {
    events.add(
        what + (Context.isOnEventLoopThread() ? " on an event loop" : " off the event loop"));
  }

  private String nextEvent() throws InterruptedException {
    String event = events.poll(20, TimeUnit.SECONDS);
    assertThat(event).isNotNull();
    return event;
  }

  private static <T> T get(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
  }
}
