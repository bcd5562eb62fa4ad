package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static dev.turboapi.worker.HttpsClient.await;

import dev.turboapi.Limits;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import io.vertx.core.http.HttpVersion;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that speaks TLS, as ServerOptions.http may have it. */
class TlsTest {
  private final TestServer server =
      TestServer.start(
          TestServer.options(
              2, 1000, Limits.builder().bodySize(10).build(), TestCertificate::addTo),
          Route.sync("GET", "/hello", Parameters.NONE, r -> Response.text("hello")),
          Route.sync("GET", "/slash/", Parameters.NONE, r -> Response.text("slash")),
          Route.sync(
              "POST",
              "/echo",
              Parameters.of(Parameter.body(Codecs.STRING)),
              r -> Response.of(200, Response.TEXT, r.body())));

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = HttpVersion.class,
      names = {"HTTP_1_1", "HTTP_2"})
  void client_chooses_the_version(HttpVersion version) {
    try (HttpsClient client = new HttpsClient(server.port(), version)) {
      HttpsClient.Answer answer = await(client.get("/hello"));

      assertThat(answer.head().version()).isEqualTo(version);
      assertThat(answer.body()).isEqualTo("hello");
      assertThat(await(client.post("/echo", "body")).body()).isEqualTo("body");
      assertThat(await(client.get("/nothing")).status()).isEqualTo(404);
      assertThat(await(client.post("/echo", "x".repeat(11))).status()).isEqualTo(413);
      assertThat(await(client.get("/slash")).header("location"))
          .isEqualTo("https://127.0.0.1:" + server.port() + "/slash/");
    }
    assertThat(server.closeAndCount()).isEqualTo(new Tally(5, 4, 1, 0));
  }

  @Test
  void requests_are_pipelined_inside() throws IOException {
    try (RawConnection connection = TestCertificate.connect(server.port())) {
      connection.request("GET /hello").request("GET /nothing").request("GET /hello");

      assertThat(connection.read().body()).isEqualTo("hello");
      assertThat(connection.read().status()).isEqualTo(404);
      assertThat(connection.read().body()).isEqualTo("hello");
    }
  }

  @Test
  void request_in_the_clear_is_turned_away_and_harms_nobody() throws IOException {
    try (RawConnection clear = server.connect().request("GET /hello");
        RawConnection silent = server.connect()) {
      assertThat(clear.readToEnd()).doesNotContain("HTTP");
      try (RawConnection connection = TestCertificate.connect(server.port())) {
        assertThat(connection.request("GET /hello").read().body()).isEqualTo("hello");
      }
      server.close();
      assertThat(silent.isClosedByServer()).isTrue();
    }
    assertThat(server.counters().total()).isEqualTo(new Tally(1, 1, 0, 0));
  }
}
