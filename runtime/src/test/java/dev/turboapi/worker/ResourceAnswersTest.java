package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Response;
import dev.turboapi.binding.Dependant;
import dev.turboapi.binding.Parameters;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Route.Execution;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resources are closed behind answers of every kind, whether these reach the client or not. */
class ResourceAnswersTest {
  private static final int TURNS = 10;

  private final Journal journal = new Journal();
  private final LogCapture log = new LogCapture();
  private final HandPublisher chunks = new HandPublisher();
  private final HeldCalls held = new HeldCalls();
  private @Nullable TestServer running;

  private void start(Route.SolvedAsyncHandler handler, Dependant... dependants) {
    List<Dependant> all = new ArrayList<>(List.of(dependants));
    all.add(journal.opening("a"));
    Parameters parameters = Parameters.NONE.dependingOn(all.toArray(Dependant[]::new));
    running =
        TestServer.start(
            TestServer.options(1, 1000), // so that what others see is behind the disconnect
            Route.solvedAsync("GET", "/x", parameters, Execution.IN_PLACE, handler),
            Route.solvedAsync("HEAD", "/x", parameters, Execution.IN_PLACE, handler),
            Route.sync("GET", "/good", Parameters.NONE, r -> Response.text("good")));
  }

  private void start(Response response) {
    start((request, solved) -> Future.succeededFuture(response));
  }

  private TestServer server() {
    return Objects.requireNonNull(running);
  }

  @AfterEach
  void close() {
    held.release();
    server().close();
    log.close();
    journal.assertEmpty();
  }

  /** Closes, and waits until the server has seen it. */
  private void leave(RawConnection connection) throws IOException {
    connection.close();
    for (int i = 0; i < TURNS; i++) {
      assertThat(server().ask("GET /good").body()).isEqualTo("good");
    }
  }

  private void assertCounted(int answered, int failed) {
    server().close();
    assertThat(server().counters().routes().get("GET /x"))
        .isEqualTo(new Tally(answered + failed, answered, 0, failed));
  }

  @Test
  void answers_without_a_body() throws Exception {
    start(Response.empty(204));
    assertThat(server().ask("GET /x").status()).isEqualTo(204);
    journal.assertNext("open a", "close a");

    try (RawConnection connection = server().connect()) {
      assertThat(connection.request("HEAD /x").readHead().status()).isEqualTo(204);
    }
    journal.assertNext("open a", "close a");
    assertCounted(1, 0);
  }

  @Test
  void head_of_a_stream_is_not_streamed() throws Exception {
    start(Response.stream(null, chunks));
    try (RawConnection connection = server().connect()) {
      assertThat(connection.request("HEAD /x").readHead().status()).isEqualTo(200);
    }

    chunks.awaitCancelled();
    journal.assertNext("open a", "close a");
  }

  @Test
  void stream_is_sent_to_the_last_byte_before() throws Exception {
    start(Response.stream(null, chunks));
    try (RawConnection connection = server().connect().request("GET /x")) {
      connection.readHead();
      chunks.send("half");
      assertThat(connection.readChunk()).isEqualTo("half");
      journal.assertNext("open a");
      chunks.complete();
      assertThat(connection.readChunk()).isEmpty();
    }

    journal.assertNext("close a");
    assertCounted(1, 0);
  }

  @Test
  void stream_that_fails_is_told() throws Exception {
    start(Response.stream(null, chunks));
    try (RawConnection connection = server().connect().request("GET /x")) {
      connection.readHead();
      chunks.fail(new IllegalStateException("broken"));
      assertThat(connection.isClosedByServer()).isTrue();
    }

    journal.assertNext("open a", "close a for broken");
    assertThat(log.records()).hasSize(1);
    assertCounted(0, 1);
  }

  @Test
  void stream_whose_reader_leaves_is_cancelled_before() throws Exception {
    start(
        Response.stream(
            null,
            subscriber -> {
              chunks.subscribe(subscriber);
              journal.note("subscribed");
            }));
    RawConnection connection = server().connect().request("GET /x");
    connection.readHead();
    journal.assertNext("open a", "subscribed");
    connection.close();

    journal.assertNext("close a");
    assertThat(chunks.isCancelled()).isTrue();
    assertCounted(0, 1);
    assertThat(log.records()).isEmpty();
  }

  @Test
  void file_is_sent_before(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("a.txt"), "content");
    start(Response.file(file));

    assertThat(server().ask("GET /x").body()).isEqualTo("content");
    journal.assertNext("open a", "close a");
    assertCounted(1, 0);
  }

  @Test
  void file_that_is_missing_is_told(@TempDir Path directory) throws Exception {
    start(Response.file(directory.resolve("missing")));

    assertThat(server().ask("GET /x").status()).isEqualTo(500);
    assertThat(journal.next().what()).isEqualTo("open a");
    assertThat(journal.next().what()).startsWith("close a for");
    assertThat(log.records()).hasSize(1);
    assertCounted(0, 1);
  }

  @Test
  void tasks_run_before() throws Exception {
    start(
        (request, solved) -> {
          request.backgroundTasks().addTask(() -> journal.note("task 1"));
          request.backgroundTasks().addTask(() -> journal.note("task 2"));
          return Future.succeededFuture(Response.text("answer"));
        });

    assertThat(server().ask("GET /x").status()).isEqualTo(200);
    journal.assertNext("open a", "task 1", "task 2", "close a");
  }

  @Test
  void task_that_fails_is_told_and_logged_once() throws Exception {
    start(
        (request, solved) -> {
          request
              .backgroundTasks()
              .addTask(
                  () -> {
                    throw new IOException("disk full");
                  });
          return Future.succeededFuture(Response.text("answer"));
        });

    assertThat(server().ask("GET /x").status()).isEqualTo(200);
    journal.assertNext("open a", "close a for disk full");
    assertThat(log.records()).hasSize(1);
    assertCounted(1, 0);
  }

  @Test
  void client_that_leaves_while_the_handler_runs() throws Exception {
    start((request, solved) -> held.handle(request));
    RawConnection connection = server().connect().request("GET /x");
    Promise<Response> call = held.next();
    leave(connection);
    journal.assertNext("open a");
    call.complete(Response.text("nobody listens"));

    journal.assertNext("close a");
    assertCounted(0, 1);
    assertThat(log.records()).isEmpty();
  }

  @Test
  void client_that_leaves_while_a_provider_waits() throws Exception {
    Promise<String> value = Promise.promise();
    start(
        journal::handle,
        journal.opening("first"),
        Dependant.of(
            String.class,
            (request, solved) -> {
              journal.note("waiting");
              return value.future();
            }));
    RawConnection connection = server().connect().request("GET /x");
    journal.assertNext("open first", "waiting");
    leave(connection);
    value.complete("late");

    journal.assertNext("open a", "handler", "close a", "close first");
    assertCounted(0, 1);
    assertThat(log.records()).isEmpty();
  }
}
