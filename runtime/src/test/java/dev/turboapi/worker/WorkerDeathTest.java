package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers whose verticle the application's own code undeploys. */
class WorkerDeathTest {
  private static final int WORKERS = 3;

  private final HeldCalls held = new HeldCalls();
  private final HandPublisher chunks = new HandPublisher();
  private final LogCapture log = new LogCapture();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private TestServer server;

  @BeforeEach
  void start() {
    server =
        TestServer.start(
            TestServer.options(WORKERS, 1000),
            Route.sync("GET", "/here", Parameters.NONE, r -> Response.text(worker())),
            Route.async(
                "GET",
                "/there/{x}",
                Parameters.NONE,
                r -> Future.succeededFuture(Response.text(worker()))),
            Route.async("GET", "/held/{x}", Parameters.NONE, held),
            Route.sync("GET", "/stream", Parameters.NONE, r -> Response.stream(null, chunks)),
            Route.async("GET", "/die/{x}", Parameters.NONE, r -> die()));
  }

  @AfterEach
  void close() {
    held.release();
    server.close();
    log.close();
    threads.shutdown();
  }

  /** The deployment in which the handler runs. */
  private static String worker() {
    return Objects.requireNonNull(Vertx.currentContext()).deploymentID();
  }

  private static Future<Response> die() {
    Context context = Objects.requireNonNull(Vertx.currentContext());
    return context.owner().undeploy(context.deploymentID()).map(Response.text("dead"));
  }

  /** A path of the route that runs on that worker. */
  private String path(String prefix, int worker) {
    int x = 0;
    while (server.workers().indexOf("GET", prefix + x) != worker) {
      x++;
    }
    return prefix + x;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void worker_that_dies_is_started_again(int victim) throws Exception {
    int port = server.port();
    String there = path("/there/", victim);
    String dead = server.ask("GET " + there).body();

    kill(victim);

    String reborn = awaitReborn(there, dead);
    assertThat(server.port()).isEqualTo(port);
    for (int worker = 0; worker < WORKERS; worker++) {
      String body = server.ask("GET " + path("/there/", worker)).body();
      assertThat(body.equals(reborn)).isEqualTo(worker == victim);
    }
    assertThat(serving()).contains(reborn);
    assertThat(serving()).doesNotContain(dead);
    assertThat(log.records()).hasSize(1);
    assertThat(log.records().get(0).getMessage())
        .isEqualTo("Worker %d was undeployed. It is started again.".formatted(victim));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void calls_that_wait_for_it_are_answered_at_once(int victim) throws Exception {
    String dead = server.ask("GET " + path("/there/", victim)).body();
    List<RawConnection> others = new ArrayList<>();
    List<RawConnection> own = new ArrayList<>();
    for (int i = 0; i < 2 * WORKERS; i++) {
      RawConnection connection = server.connect();
      boolean isOwn = connection.request("GET /here").read().body().equals(dead);
      (isOwn ? own : others).add(connection);
      connection.request("GET " + path("/held/", victim));
      held.next();
    }
    assertThat(own).hasSize(2);
    long before = server.counters().worker(victim).taken();

    kill(victim);

    for (RawConnection connection : others) {
      RawConnection.Answer answer = connection.read();
      assertThat(answer.status()).isEqualTo(503);
      assertThat(connection.request("GET /here").read().status()).isEqualTo(200);
      connection.close();
    }
    for (RawConnection connection : own) {
      connection.readToEnd(); // which ends
      connection.close();
    }
    awaitReborn(path("/there/", victim), dead);
    assertThat(server.workers().inFlight(victim)).isEqualTo(0);
    server.close();
    assertThat(server.counters().routes().get("GET /held/{x}")).isEqualTo(new Tally(6, 0, 0, 6));
    assertThat(server.counters().worker(victim).taken()).isAtLeast(before);
  }

  @Test
  void streams_of_its_connections_are_cut_and_cancelled() throws Exception {
    try (RawConnection connection = server.connect()) {
      String dead = connection.request("GET /here").read().body();
      connection.request("GET /stream").readHead();
      int victim = 0;
      while (!server.ask("GET " + path("/there/", victim)).body().equals(dead)) {
        victim++;
      }

      kill(victim);

      assertThat(connection.isClosedByServer()).isTrue();
      chunks.awaitCancelled();
      awaitReborn(path("/there/", victim), dead);
    }
    server.close();
    assertThat(server.counters().routes().get("GET /stream")).isEqualTo(new Tally(1, 0, 0, 1));
  }

  @Test
  void worker_may_die_again_and_again() throws Exception {
    for (int i = 0; i < 10; i++) {
      String there = path("/there/", i % WORKERS);
      String dead = server.ask("GET " + there).body();
      kill(i % WORKERS);
      awaitReborn(there, dead);
    }
  }

  @Test
  void nothing_is_left_behind_under_load() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<CompletableFuture<Void>> clients = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clients.add(CompletableFuture.runAsync(() -> askAsLongAs(() -> !over.get()), threads));
    }
    worker_may_die_again_and_again();
    over.set(true);

    for (CompletableFuture<Void> client : clients) {
      client.get(30, TimeUnit.SECONDS);
    }
    server.close();
    for (int worker = 0; worker < WORKERS; worker++) {
      assertThat(server.workers().inFlight(worker)).isEqualTo(0);
    }
  }

  private void askAsLongAs(BooleanSupplier wanted) {
    int asked = 0;
    while (wanted.getAsBoolean()) {
      try (RawConnection connection = server.connect()) {
        while (wanted.getAsBoolean()) {
          connection.request("GET /there/" + asked).request("GET /here");
          assertThat(connection.read().status()).isAnyOf(200, 503);
          assertThat(connection.read().status()).isEqualTo(200);
          asked++;
        }
      } catch (SocketTimeoutException e) {
        throw new AssertionError("no answer to /there/" + asked, e);
      } catch (IOException e) {
        // The connection was one of the dead worker.
      }
    }
  }

  /** Whoever asks for it gets an answer, or its connection is closed. */
  private void kill(int worker) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("GET " + path("/die/", worker) + " HTTP/1.1\r\nConnection: close\r\n\r\n");
      connection.readToEnd();
    }
  }

  /** Asks until another deployment answers. */
  private String awaitReborn(String path, String dead) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (true) {
      String worker = workerThatAnswers(path);
      if (worker != null && !worker.equals(dead)) {
        return worker;
      }
      assertThat(System.nanoTime()).isLessThan(deadline);
    }
  }

  private @Nullable String workerThatAnswers(String path) {
    try {
      RawConnection.Answer answer = server.ask("GET " + path);
      assertThat(answer.status()).isAnyOf(200, 503);
      return answer.status() == 200 ? answer.body() : null;
    } catch (IOException e) {
      return null; // the connection was one of the dead worker
    }
  }

  /** The deployments to which new connections go. */
  private Set<String> serving() throws IOException {
    Set<String> serving = new HashSet<>();
    for (int i = 0; i < 4 * WORKERS; i++) {
      serving.add(server.ask("GET /here").body());
    }
    return serving;
  }
}
