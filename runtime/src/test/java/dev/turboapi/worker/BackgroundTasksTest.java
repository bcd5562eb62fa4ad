package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.HttpException;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done after the answer was sent, and when it is not. */
class BackgroundTasksTest {
  private static final int WORKERS = 4;

  /** What tasks have to say, in order. */
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  private final HeldCalls waiting = new HeldCalls();
  private LogCapture log;
  private TestServer server;

  @BeforeEach
  void start() {
    log = new LogCapture();
    server =
        TestServer.start(
            Route.async(
                "GET",
                "/from-async/{x}",
                Parameters.NONE,
                r -> Future.succeededFuture(addTwo(r.backgroundTasks()))),
            Route.blocking(
                "GET", "/from-blocking/{x}", Parameters.NONE, r -> addTwo(r.backgroundTasks())),
            sync("/from-sync/{x}", this::addTwo),
            sync("/status", tasks -> addTwo(tasks).withStatus(404)),
            Route.async(
                "GET",
                "/wait",
                Parameters.NONE,
                r -> {
                  addTwo(r.backgroundTasks());
                  return waiting.handle(r);
                }),
            failing("/failing-task", tasks -> tasks.addTask(BackgroundTasksTest::fail)),
            failing("/throwing-async-task", tasks -> tasks.addAsyncTask(BackgroundTasksTest::fail)),
            failing("/null-task", BackgroundTasksTest::addNullTask),
            failing(
                "/failing-async-task",
                tasks ->
                    tasks.addAsyncTask(() -> Future.failedFuture(new IOException("disk full")))),
            sync(
                "/http-exception",
                tasks -> {
                  addTwo(tasks);
                  throw new HttpException(404);
                }),
            sync(
                "/failure",
                tasks -> {
                  addTwo(tasks);
                  throw new IOException("secret");
                }),
            Route.async(
                "GET",
                "/async-failure",
                Parameters.NONE,
                r -> {
                  addTwo(r.backgroundTasks());
                  return Future.failedFuture(new HttpException(404));
                }),
            Route.sync("GET", "/sync", Parameters.NONE, r -> Response.text("sync")));
  }

  @AfterEach
  void close() {
    server.close();
    log.close();
  }

  @Test
  void tasks_wait_for_the_answer() throws Exception {
    try (RawConnection connection = server.connect().request("GET /wait")) {
      HeldCalls.Call call = waiting.nextCall();
      assertThat(server.ask("GET /sync").body()).isEqualTo("sync");
      assertThat(events).isEmpty();
      call.answer("at last");

      assertThat(connection.read().body()).isEqualTo("at last");
      assertThat(nextEvent()).isEqualTo("one");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/from-sync/", "/from-async/", "/from-blocking/"})
  void tasks_of_any_handler_run_in_the_order_added(String path) throws Exception {
    for (int i = 0; i < 2 * WORKERS; i++) {
      assertThat(server.ask("GET " + path + i).body()).isEqualTo("answer");
      assertThat(nextEvent()).isEqualTo("one");
      assertThat(nextEvent()).isEqualTo("two");
    }
    assertThat(events).isEmpty();
  }

  @Test
  void returned_answer_of_any_status_lets_them_run() throws Exception {
    assertThat(server.ask("GET /status").status()).isEqualTo(404);

    assertThat(nextEvent()).isEqualTo("one");
    assertThat(nextEvent()).isEqualTo("two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/http-exception", "/failure", "/async-failure"})
  void handler_that_fails_lets_none_run(String path) throws Exception {
    assertThat(server.ask("GET " + path).status()).isAtLeast(404);
    server.close();

    assertThat(events).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/failing-task", "/failing-async-task", "/throwing-async-task"})
  void task_that_fails_is_logged_and_ends_the_others(String path) throws Exception {
    assertThat(server.ask("GET " + path).body()).isEqualTo("answer");
    LogRecord record = log.next();
    assertThat(record.getMessage()).isEqualTo("A background task of GET " + path + " failed");
    assertThat(record.getThrown()).hasMessageThat().isEqualTo("disk full");
    server.close();

    assertThat(events).containsExactly("one");
    assertThat(log.records()).hasSize(1);
  }

  @Test
  void task_that_returns_no_future_is_one_that_fails() throws Exception {
    assertThat(server.ask("GET /null-task").body()).isEqualTo("answer");
    assertThat(log.next().getMessage()).isEqualTo("A background task of GET /null-task failed");

    server.close();
    assertThat(events).containsExactly("one");
    assertThat(log.records()).hasSize(1);
  }

  private Response addTwo(BackgroundTasks tasks) {
    tasks.addTask(() -> events.add("one"));
    tasks.addAsyncTask(() -> Future.succeededFuture(events.add("two")));
    return Response.text("answer");
  }

  @SuppressWarnings("NullAway") // that is the failure
  private static void addNullTask(BackgroundTasks tasks) {
    tasks.addAsyncTask(() -> null);
  }

  private static Future<?> fail() throws IOException {
    throw new IOException("disk full");
  }

  private String nextEvent() throws InterruptedException {
    String event = events.poll(20, TimeUnit.SECONDS);
    assertThat(event).isNotNull();
    return event;
  }

  /** Answers with nothing but tasks to look at. */
  private interface Handler {
    Response handle(BackgroundTasks tasks) throws Exception;
  }

  private static Route sync(String path, Handler handler) {
    return Route.sync("GET", path, Parameters.NONE, r -> handler.handle(r.backgroundTasks()));
  }

  /** The task that fails is between others that do not. */
  private Route failing(String path, Consumer<BackgroundTasks> failing) {
    return sync(
        path,
        tasks -> {
          tasks.addTask(() -> events.add("one"));
          failing.accept(tasks);
          return addTwo(tasks);
        });
  }
}
