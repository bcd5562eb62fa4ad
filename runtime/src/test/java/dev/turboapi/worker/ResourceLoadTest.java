package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.HttpException;
import dev.turboapi.Request;
import dev.turboapi.Resource;
import dev.turboapi.Response;
import dev.turboapi.binding.Dependant;
import dev.turboapi.binding.Parameters;
import dev.turboapi.binding.Solved;
import dev.turboapi.routing.Route;
import dev.turboapi.routing.Route.Execution;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many requests of every fate at a time: each resource is closed exactly once. */
class ResourceLoadTest {
  private static final int CLIENTS = 8;
  private static final int REQUESTS = 600;

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private final AtomicInteger closedAgain = new AtomicInteger();

  private final Dependant now = Dependant.of(String.class, (request, solved) -> open());
  private final Dependant blocking = now.uncached().blocking();
  private final Dependant briefly = now.closedBeforeAnswer();
  private final Dependant later =
      Dependant.of(String.class, (request, solved) -> timer().map(unused -> open()));

  private Resource<String> open() {
    opened.incrementAndGet();
    AtomicBoolean over = new AtomicBoolean();
    return Resource.onAsyncExit(
        "",
        failure -> {
          (over.getAndSet(true) ? closedAgain : closed).incrementAndGet();
          return opened.get() % 3 == 0 ? timer() : Future.succeededFuture();
        });
  }

  private static Future<Long> timer() {
    return Objects.requireNonNull(Vertx.currentContext()).owner().timer(1).map(1L);
  }

  private Route route(String path, Execution execution, Route.SolvedAsyncHandler handler) {
    return Route.solvedAsync(
        "GET",
        path,
        Parameters.NONE.dependingOn(now, blocking, later, briefly, later.uncached()),
        execution,
        handler);
  }

  private Future<Response> answer(Request request, Solved solved) {
    return Future.succeededFuture(Response.text("answer"));
  }

  @Test
  void nothing_stays_open_and_nothing_is_closed_twice() throws Exception {
    TestServer server =
        TestServer.start(
            route("/here", Execution.IN_PLACE, this::answer),
            route("/there/{x}", Execution.ON_WORKER, this::answer),
            route("/blocking", Execution.BLOCKING, this::answer),
            route(
                "/refused",
                Execution.IN_PLACE,
                (request, solved) -> {
                  throw new HttpException(409);
                }),
            route("/late/{x}", Execution.ON_WORKER, this::answer).timeout(Duration.ofMillis(2)));

    Clients.run(CLIENTS, client -> load(server, client));
    awaitClosed();
    server.close();

    assertThat(closed.get()).isEqualTo(opened.get());
    assertThat(closedAgain.get()).isEqualTo(0);
    for (int worker = 0; worker < server.workers().count(); worker++) {
      assertThat(server.workers().inFlight(worker)).isEqualTo(0);
    }
  }

  // Providers of requests whose time was over may still be at work, and closing does not wait.
  private void awaitClosed() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (closed.get() != opened.get() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
  }

  private static void load(TestServer server, int client) throws IOException {
    String[] paths = {"/here", "/there/" + client, "/blocking", "/refused", "/late/" + client};
    RawConnection connection = server.connect();
    for (int i = 0; i < REQUESTS; i++) {
      connection.request("GET " + paths[i % paths.length]);
      if (i % 37 == 0) {
        connection.close(); // before it has its answer
        connection = server.connect();
      } else {
        assertThat(connection.read().status()).isAnyOf(200, 409, 504);
      }
    }
    connection.close();
  }
}
