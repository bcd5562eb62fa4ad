package dev.turboapi;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Routes;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application does when it starts and stops. */
class HooksTest {
  /** One route whose answer, and another whose task, waits for the test. */
  public static final class SlowRoutes implements Routes {
    private final HooksTest test;

    public SlowRoutes(InstanceFactory instances) {
      test = instances.get(HooksTest.class);
    }

    @Override
    public List<Route> routes() {
      return List.of(
          Route.sync("GET", "/", Parameters.NONE, r -> Response.text("hello")),
          Route.async(
              "GET",
              "/slow",
              Parameters.NONE,
              r -> {
                test.events.add("request");
                return test.answer.future();
              }),
          Route.sync(
              "GET",
              "/task",
              Parameters.NONE,
              r -> {
                r.backgroundTasks().addTask(test::runTask);
                return Response.text("task");
              }));
    }
  }

  @TempDir Path directory;
  private final ClassPath classPath = new ClassPath();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final Promise<Response> answer = Promise.promise();
  private final CountDownLatch taskEnd = new CountDownLatch(1);
  private final int port = freePort();

  HooksTest() throws IOException {}

  @BeforeEach
  void open() throws IOException {
    classPath.controller("shop.Slow", SlowRoutes.class).intoDirectory(directory);
  }

  @AfterEach
  void close() throws IOException {
    classPath.close();
  }

  @Test
  void start_hooks_run_one_after_another_before_the_application_listens() throws Exception {
    Promise<Void> first = Promise.promise();
    TurboApi app =
        builder()
            .onStart(
                vertx -> {
                  events.add("first");
                  return first.future();
                })
            .onStart(
                vertx -> {
                  events.add("second");
                  assertNobodyListens();
                  return Future.succeededFuture();
                })
            .build();
    Future<TurboApi> started = app.start();
    assertThat(nextEvent()).isEqualTo("first");
    assertNobodyListens();
    assertThat(events).isEmpty();
    assertThat(started.isComplete()).isFalse();
    first.complete();

    get(started);
    assertThat(nextEvent()).isEqualTo("second");
    assertThat(ask("/").get().body()).isEqualTo("hello");
    get(app.close());
  }

  @Test
  void hooks_may_block_and_have_the_vertx_of_the_application() throws Exception {
    TurboApi.Hook blocking =
        vertx -> {
          CountDownLatch timer = new CountDownLatch(1);
          vertx.setTimer(1, unused -> timer.countDown());
          boolean done = timer.await(20, TimeUnit.SECONDS);
          events.add("timer " + done + ", event loop " + Context.isOnEventLoopThread());
          return Future.succeededFuture();
        };
    TurboApi app = builder().onStart(blocking).onStop(blocking).build();
    get(app.start());
    get(app.close());

    assertThat(nextEvent()).isEqualTo("timer true, event loop false");
    assertThat(nextEvent()).isEqualTo("timer true, event loop false");
  }

  @Test
  void start_hook_that_fails_keeps_the_application_from_starting() throws Exception {
    assertDoesNotStart(vertx -> Future.failedFuture("no database"));
  }

  @Test
  void start_hook_that_throws_keeps_the_application_from_starting() throws Exception {
    assertDoesNotStart(
        vertx -> {
          throw new IOException("no database");
        });
  }

  private void assertDoesNotStart(TurboApi.Hook failing) throws Exception {
    TurboApi app = builder().onStart(failing).onStart(telling("second")).build();
    ExecutionException failure = assertThrows(ExecutionException.class, () -> get(app.start()));

    assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("no database");
    assertNobodyListens();
    assertThat(events).isEmpty();
    get(app.close());
  }

  @Test
  void stop_hooks_run_in_reverse_order_behind_the_last_request_and_its_tasks() throws Exception {
    TurboApi app = builder().onStop(telling("last")).onStop(telling("first")).build();
    get(app.start());
    CompletableFuture<HttpResponse<String>> slow = ask("/slow");
    assertThat(nextEvent()).isEqualTo("request");
    assertThat(ask("/task").get().body()).isEqualTo("task");
    assertThat(nextEvent()).isEqualTo("task begins");

    Future<Void> closed = app.close();
    answer.complete(Response.text("slow"));
    assertThat(slow.get(20, TimeUnit.SECONDS).body()).isEqualTo("slow");
    assertThat(events).isEmpty();
    taskEnd.countDown();

    get(closed);
    assertThat(events).containsExactly("task ends", "first", "last").inOrder();
  }

  @Test
  void each_stop_hook_waits_for_the_one_before() throws Exception {
    Promise<Void> first = Promise.promise();
    TurboApi app =
        builder()
            .onStop(telling("last"))
            .onStop(
                vertx -> {
                  events.add("first");
                  return first.future();
                })
            .build();
    get(app.start());
    Future<Void> closed = app.close();
    assertThat(nextEvent()).isEqualTo("first");
    assertThat(events).isEmpty();
    first.complete();

    get(closed);
    assertThat(events).containsExactly("last");
  }

  @Test
  void stop_hook_that_fails_keeps_no_other_from_running() throws Exception {
    TurboApi app =
        builder()
            .onStop(telling("last"))
            .onStop(vertx -> Future.failedFuture("broken"))
            .onStop(
                vertx -> {
                  throw new IllegalStateException("broken too");
                })
            .build();
    get(app.start());

    get(app.close());
    assertThat(events).containsExactly("last");
  }

  private TurboApiBuilder builder() {
    return TurboApi.builder().bind(HooksTest.class, this).workers(2).port(port);
  }

  private TurboApi.Hook telling(String event) {
    return vertx -> Future.succeededFuture(events.add(event));
  }

  private void runTask() throws InterruptedException {
    events.add("task begins");
    taskEnd.await();
    events.add("task ends");
  }

  private CompletableFuture<HttpResponse<String>> ask(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    return HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }

  private void assertNobodyListens() {
    assertThrows(
        IOException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
  }

  private String nextEvent() throws InterruptedException {
    String event = events.poll(20, TimeUnit.SECONDS);
    assertThat(event).isNotNull();
    return event;
  }

  private static <T> T get(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
