package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The end of a server: what was begun is finished, and nothing new begins. */
class DrainTest {
  private static final int CLIENTS = 32;
  private static final int REQUESTS_BEFORE_CLOSE = 50;

  private final HeldCalls held = new HeldCalls();
  private final TestServer server =
      TestServer.start(
          TestServer.options(4, 1000, limits -> limits.gracePeriod(Duration.ofSeconds(20))),
          Route.sync("GET", "/sync", Parameters.NONE, request -> Response.text("sync")),
          Route.blocking("GET", "/blocking", Parameters.NONE, request -> Response.text("blocked")),
          Route.async(
              "GET",
              "/async/{x}",
              Parameters.NONE,
              request -> Future.succeededFuture(Response.text("async"))),
          Route.async("GET", "/wait/{x}", Parameters.NONE, held));

  @AfterEach
  void close() {
    held.release();
    server.close();
  }

  @Test
  void nobody_connects_any_more_while_calls_in_flight_are_finished() throws Exception {
    try (RawConnection connection = server.connect().request("GET /wait/x")) {
      Promise<Response> call = held.next();
      Future<?> stopped = server.stop();

      assertThat(refusesConnections()).isTrue();
      assertThat(stopped.isComplete()).isFalse();
      call.complete(Response.text("finished"));
      RawConnection.Answer answer = connection.read();
      assertThat(answer.body()).isEqualTo("finished");
      assertThat(answer.header("connection")).isEqualTo("close");
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @Test
  void request_behind_the_last_answer_is_not_begun() throws Exception {
    try (RawConnection connection = server.connect()) {
      connection.request("GET /wait/first").request("GET /wait/second");
      Promise<Response> first = held.next();
      Future<?> stopped = server.stop();
      assertThat(refusesConnections()).isTrue();
      first.complete(Response.text("first"));

      assertThat(connection.read().body()).isEqualTo("first");
      assertThat(connection.isClosedByServer()).isTrue();
      stopped.toCompletionStage().toCompletableFuture().get(10, SECONDS);
      assertThat(server.counters().routes()).containsEntry("GET /wait/{x}", new Tally(1, 1, 0, 0));
    }
  }

  @Test
  void calls_whose_client_has_gone_are_finished_too() throws Exception {
    RawConnection connection = server.connect().request("GET /wait/x");
    Promise<Response> call = held.next();
    connection.close();
    Future<Unfinished> stopped = server.stop();

    assertThat(refusesConnections()).isTrue();
    assertThat(stopped.isComplete()).isFalse();
    call.complete(Response.text("nobody listens"));
    assertThat(stopped.toCompletionStage().toCompletableFuture().get(10, SECONDS))
        .isEqualTo(Unfinished.NOTHING);
  }

  @Test
  void idle_server_closes_at_once_whatever_its_grace_period() throws Exception {
    try (RawConnection idle = server.connect()) {
      idle.request("GET /sync").read();
      Future<Unfinished> stopped = server.stop();

      assertThat(idle.isClosedByServer()).isTrue();
      assertThat(stopped.toCompletionStage().toCompletableFuture().get(5, SECONDS))
          .isEqualTo(Unfinished.NOTHING);
    }
  }

  @Test
  void no_request_goes_unanswered_under_load() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    CountDownLatch warm = new CountDownLatch(CLIENTS);
    try {
      List<Callable<Integer>> loops = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        String path = List.of("/sync", "/blocking", "/async/" + i).get(i % 3);
        loops.add(() -> askUntilTheLastAnswer(path, warm));
      }
      List<java.util.concurrent.Future<Integer>> results = new ArrayList<>();
      loops.forEach(loop -> results.add(clients.submit(loop)));
      assertThat(warm.await(20, SECONDS)).isTrue();
      server.stop().toCompletionStage().toCompletableFuture().get(20, SECONDS);

      long answers = 0;
      for (java.util.concurrent.Future<Integer> result : results) {
        answers += result.get(10, SECONDS);
      }
      assertThat(server.counters().total()).isEqualTo(new Tally(answers, answers, 0, 0));
    } finally {
      clients.shutdownNow();
    }
  }

  /** How many answers came, of as many requests. */
  private int askUntilTheLastAnswer(String path, CountDownLatch warm) throws IOException {
    try (RawConnection connection = server.connect()) {
      for (int answers = 1; ; answers++) {
        RawConnection.Answer answer = connection.request("GET " + path).read();
        assertThat(answer.status()).isEqualTo(200);
        if (answers == REQUESTS_BEFORE_CLOSE) {
          warm.countDown();
        }
        if ("close".equals(answer.header("connection"))) {
          assertThat(connection.isClosedByServer()).isTrue();
          return answers;
        }
      }
    }
  }

  // Accepting ends soon after stop() returns.
  private boolean refusesConnections() {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          while (!isRefused()) {
            Thread.onSpinWait();
          }
          return true;
        });
  }

  private boolean isRefused() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.request("GET /sync").read();
      return false;
    } catch (ConnectException refused) {
      return true;
    } catch (EOFException | SocketException closed) {
      return false;
    }
  }
}
