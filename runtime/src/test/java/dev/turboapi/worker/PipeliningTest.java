package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that do not wait for the answers to those before them. */
class PipeliningTest {
  private static final Parameters BODY = Parameters.of(Parameter.body(Codecs.STRING));

  private final HeldCalls held = new HeldCalls();

  private final TestServer server =
      TestServer.start(
          Route.sync("GET", "/sync/{x}", Parameters.NONE, r -> Response.text(r.pathParameter(0))),
          Route.async(
              "GET",
              "/now/{x}",
              Parameters.NONE,
              r -> Future.succeededFuture(Response.text(r.pathParameter(0)))),
          Route.async("GET", "/later/{x}", Parameters.NONE, r -> later(r.pathParameter(0))),
          Route.blocking(
              "GET", "/blocking/{x}", Parameters.NONE, r -> Response.text(r.pathParameter(0))),
          Route.sync("POST", "/body/{x}", BODY, r -> Response.text(r.pathParameter(0))),
          Route.async("GET", "/held", Parameters.NONE, held));

  private static Future<Response> later(String x) {
    return Future.fromCompletionStage(CompletableFuture.supplyAsync(() -> Response.text(x)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16, 17, 100})
  void answers_keep_the_order_of_requests_that_came_in_one_write(int count) throws IOException {
    String[] kinds = {"GET /later/", "GET /sync/", "POST /body/", "GET /blocking/", "GET /now/"};
    StringBuilder requests = new StringBuilder();
    for (int i = 0; i < count; i++) {
      requests.append(kinds[i % kinds.length]).append(i).append(" HTTP/1.1\r\nHost: a\r\n");
      requests.append(i % kinds.length == 2 ? "Content-Length: 5\r\n\r\nhello" : "\r\n");
    }
    try (RawConnection connection = server.connect().send(requests.toString())) {
      for (int i = 0; i < count; i++) {
        assertThat(connection.read().body()).isEqualTo(String.valueOf(i));
      }
    }

    assertThat(server.closeAndCount()).isEqualTo(new Tally(count, count, 0, 0));
  }

  @Test
  void fast_answers_wait_for_the_slow_one_before_them() throws Exception {
    try (RawConnection connection = server.connect()) {
      connection.request("GET /held").send("GET /sync/x HTTP/1.1\r\nHost: a\r\n\r\n".repeat(20));
      held.next().complete(Response.text("slow"));

      assertThat(connection.read().body()).isEqualTo("slow");
      for (int i = 0; i < 20; i++) {
        assertThat(connection.read().body()).isEqualTo("x");
      }
    }
    server.close();
  }

  @Test
  void client_that_leaves_behind_a_pipeline_is_counted_out() throws Exception {
    RawConnection connection = server.connect();
    connection.request("GET /held").send("GET /later/x HTTP/1.1\r\nHost: a\r\n\r\n".repeat(20));
    held.next().tryComplete(Response.text("slow"));
    connection.close();

    assertThat(server.ask("GET /sync/x").body()).isEqualTo("x");
    server.close();
  }
}
