package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Limits;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import io.vertx.core.Promise;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a server takes, and for how long it waits: middleware.md section 11. */
class LimitsTest {
  private static final Parameters BODY = Parameters.of(Parameter.body(Codecs.STRING));
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final String TOO_LARGE = "{\"detail\":\"Content Too Large\"}";

  private final HeldCalls held = new HeldCalls();
  private TestServer server = start(limits -> limits.requestLine(100).headers(200).bodySize(10));

  private TestServer start(Consumer<Limits.Builder> change) {
    return TestServer.start(
        TestServer.options(2, 1000, change),
        Route.sync("GET", "/get/{x}", Parameters.NONE, r -> Response.text(r.pathParameter(0))),
        Route.sync("POST", "/ten", BODY, r -> length(r.body())),
        Route.sync("POST", "/five", BODY, r -> length(r.body())).maxBodySize(5),
        Route.sync("POST", "/twenty", BODY, r -> length(r.body())).maxBodySize(20),
        Route.async("GET", "/held", Parameters.NONE, held));
  }

  private static Response length(byte[] body) {
    return Response.text(String.valueOf(body.length));
  }

  private void restart(Consumer<Limits.Builder> change) {
    server.close();
    server = start(change);
  }

  @AfterEach
  void close() {
    held.release();
    server.close();
  }

  @Test
  void longer_request_line_is_414_without_body_and_closes() throws IOException {
    String fits = "GET /get/" + "x".repeat(100 - "GET /get/ HTTP/1.1".length());

    assertThat(server.ask(fits).status()).isEqualTo(200);
    assertRefused(fits + "xxx HTTP/1.1\r\nHost: a\r\n\r\n", 414);
  }

  @Test
  void larger_header_block_is_431_without_body_and_closes() throws IOException {
    assertRefused("GET /get/x HTTP/1.1\r\nX-Big: " + "x".repeat(200) + "\r\n\r\n", 431);
    String small = "X-Small: " + "x".repeat(80) + "\r\n";
    assertRefused("GET /get/x HTTP/1.1\r\n" + small.repeat(3) + "\r\n", 431);
  }

  private void assertRefused(String request, int status) throws IOException {
    try (RawConnection connection = server.connect()) {
      RawConnection.Answer answer = connection.send(request).read();

      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.body()).isEmpty();
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"/five, 5", "/ten, 10", "/twenty, 20"})
  void body_has_the_limit_of_its_route_or_else_of_the_application(String path, int limit)
      throws IOException {
    String body = "x".repeat(limit);
    try (RawConnection connection = server.connect()) {
      RawConnection.Answer fits = connection.send(withLength(path, limit) + body).read();
      assertThat(fits.body()).isEqualTo(String.valueOf(limit));

      assertTooLarge(connection.send(withLength(path, limit + 1)).read());
      connection.send(body + "x"); // The server reads on, so that the answer is not lost.
      assertThat(connection.isClosedByServer()).isTrue();
    }
    try (RawConnection connection = server.connect()) {
      RawConnection.Answer fits = connection.send(chunked(path, limit)).send("0\r\n\r\n").read();
      assertThat(fits.body()).isEqualTo(String.valueOf(limit));

      assertTooLarge(connection.send(chunked(path, limit + 1)).read());
      connection.send("0\r\n\r\n");
      assertThat(connection.isClosedByServer()).isTrue();
    }
    assertThat(server.closeAndCount()).isEqualTo(new Tally(4, 2, 2, 0));
  }

  private static void assertTooLarge(RawConnection.Answer answer) {
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.header("content-type")).isEqualTo("application/json");
    assertThat(answer.header("connection")).isEqualTo("close");
    assertThat(answer.body()).isEqualTo(TOO_LARGE);
  }

  private static String withLength(String path, int length) {
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + length + "\r\n\r\n";
  }

  /** All but its end. */
  private static String chunked(String path, int length) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "1\r\nx\r\n".repeat(length);
  }

  @Test
  void body_is_asked_for_only_if_it_may_come() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(expecting(5));
      assertThat(connection.readHead().status()).isEqualTo(100);
      assertThat(connection.send("hello").read().body()).isEqualTo("5");

      assertThat(connection.send(expecting(6)).read().status()).isEqualTo(413);
    }
  }

  private static String expecting(int length) {
    return "POST /five HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  @Test
  void body_that_stops_to_come_is_408_and_closes() throws IOException {
    restart(limits -> limits.bodyTimeout(SHORT));
    try (RawConnection length = server.connect();
        RawConnection chunked = server.connect()) {
      length.send(withLength("/ten", 10) + "hello");
      chunked.send(chunked("/ten", 5));

      for (RawConnection connection : new RawConnection[] {length, chunked}) {
        RawConnection.Answer answer = connection.read();
        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.header("connection")).isEqualTo("close");
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Request Timeout\"}");
      }
      length.send("hello");
      chunked.send("0\r\n\r\n");
      assertThat(length.isClosedByServer()).isTrue();
      assertThat(chunked.isClosedByServer()).isTrue();
    }
    assertThat(server.closeAndCount()).isEqualTo(new Tally(2, 0, 2, 0));
  }

  @Test
  void idle_connection_is_closed() throws IOException {
    restart(limits -> limits.idleTimeout(SHORT));
    try (RawConnection used = server.connect().request("GET /get/x");
        RawConnection dawdling = server.connect().send("GET /get/x HTTP/1.1\r\nHo");
        RawConnection silent = server.connect()) {
      assertThat(used.read().body()).isEqualTo("x");
      assertThat(used.isClosedByServer()).isTrue();
      assertThat(silent.isClosedByServer()).isTrue();
      assertThat(dawdling.isClosedByServer()).isTrue();
    }
    assertThat(server.closeAndCount()).isEqualTo(new Tally(1, 1, 0, 0));
  }

  @Test
  void connection_that_waits_for_its_handler_is_not_idle() throws Exception {
    restart(limits -> limits.idleTimeout(SHORT));
    try (RawConnection waiting = server.connect().request("GET /held")) {
      Promise<Response> call = held.next();
      try (RawConnection idle = server.connect()) {
        assertThat(idle.isClosedByServer()).isTrue();
      }
      call.complete(Response.text("at last"));

      assertThat(waiting.read().body()).isEqualTo("at last");
      assertThat(waiting.isClosedByServer()).isTrue();
    }
  }
}
