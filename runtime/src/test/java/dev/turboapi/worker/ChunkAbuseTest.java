package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import dev.turboapi.schema.Scalar;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies in malformed chunks: they are answered with 400, and nothing behind them is read. */
class ChunkAbuseTest {
  private static final String SECOND = "GET /second HTTP/1.1\r\nHost: a\r\n\r\n";
  private static final String BAD_REQUEST = "{\"detail\":\"Bad Request\"}";
  private static final AtomicInteger calls = new AtomicInteger();
  private static final Promise<Response> held = Promise.promise();

  private static TestServer server;

  @BeforeAll
  static void start() {
    Parameters body = Parameters.of(Parameter.body(Codecs.STRING));
    Parameters form = Parameters.of(Parameter.form("a", Scalar.STRING).optional());
    server =
        TestServer.start(
            Route.sync("POST", "/whole", body, r -> called("whole")),
            Route.sync("POST", "/form", form, r -> called("form")),
            Route.async(
                "POST", "/stream", Parameters.NONE.withStreamedBody(), ChunkAbuseTest::countBytes),
            Route.sync("POST", "/none", Parameters.NONE, r -> called("none")),
            Route.async("GET", "/held", Parameters.NONE, r -> held.future()),
            Route.sync("GET", "/second", Parameters.NONE, r -> called("second")));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static Response called(String answer) {
    calls.incrementAndGet();
    return Response.text(answer);
  }

  private static Future<Response> countBytes(Request request) {
    return request
        .bodyStream()
        .collect(Collectors.summingInt(Buffer::length))
        .map(bytes -> called(bytes + " bytes"));
  }

  private static String head(String path) {
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
  }

  static Stream<String> abuses() {
    String piece = "5\r\nhello";
    return Stream.of(
        "zz\r\n",
        "-1\r\n",
        "+5\r\nhello\r\n0\r\n\r\n",
        "\r\n",
        " \r\n",
        "0x5\r\nhello\r\n0\r\n\r\n",
        "5_0\r\n",
        "g\r\n",
        ";ext\r\n",
        "\0\r\n",
        "ffffffff\r\n",
        "80000000\r\n",
        "100000000\r\n",
        "100000000000000005\r\nhello\r\n0\r\n\r\n",
        piece + "\r\n100000000000000000\r\n\r\n",
        " 5\r\nhello\r\n0\r\n\r\n",
        "5\nhello\n0\n\n",
        "5;a\nb\r\nhello\r\n0\r\n\r\n",
        "5;" + "x".repeat(20_000),
        "0".repeat(20_000),
        piece + "X\r\n0\r\n\r\n",
        piece + "0\r\n\r\n",
        piece + "\n0\r\n\r\n",
        piece + "\r0\r\n\r\n",
        piece + "\r\n\r\n",
        piece + "\r\n0\r\n: x\r\n\r\n",
        piece + "\r\n0\r\nX: a\0b\r\n\r\n",
        piece + "\r\n0\r\nX Y: a\r\n\r\n",
        piece + "\r\n0\r\nX: " + "x".repeat(40_000),
        piece + "\r\n0\r\n" + "X: x\r\n".repeat(10_000));
  }

  static Stream<Object[]> abusesOfEachKindOfBody() {
    return Stream.of("/whole", "/form", "/stream")
        .flatMap(path -> abuses().map(abuse -> new Object[] {path, abuse}));
  }

  @ParameterizedTest
  @MethodSource("abusesOfEachKindOfBody")
  void malformed_chunks_are_a_bad_request_that_closes(String path, String abuse)
      throws IOException {
    int before = calls.get();
    try (RawConnection connection = server.connect()) {
      connection.send(head(path) + abuse + SECOND);

      RawConnection.Answer answer = connection.read();
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).isEqualTo(BAD_REQUEST);
      assertThat(answer.header("connection")).isEqualTo("close");
      assertThat(connection.isClosedByServer()).isTrue();
    }
    assertThat(calls.get()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("abuses")
  void handler_without_a_body_is_answered_but_nothing_behind_it(String abuse) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(head("/none") + abuse);
      assertThat(connection.read().body()).isEqualTo("none");
      int before = calls.get();

      connection.send(SECOND);
      server.close();
      assertThat(connection.isClosedByServer()).isTrue();
      assertThat(calls.get()).isEqualTo(before);
    } finally {
      start();
    }
  }

  @Test
  void answers_before_it_are_sent() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("GET /held HTTP/1.1\r\nHost: a\r\n\r\n" + head("/whole") + "zz\r\n" + SECOND);
      held.complete(Response.text("held"));

      assertThat(connection.read().body()).isEqualTo("held");
      assertThat(connection.read().status()).isEqualTo(400);
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void chunk_extensions_and_trailers_are_ignored(String chunks) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(head("/whole") + chunks + SECOND);

      assertThat(connection.read().body()).isEqualTo("whole");
      assertThat(connection.read().body()).isEqualTo("second");
    }
  }

  @Test
  void chunks_may_come_byte_by_byte() throws IOException {
    try (RawConnection connection = server.connect()) {
      String chunks = "5\r\nhello\r\n00a;x\r\n0123456789\r\n0\r\n\r\n";
      for (char c : (head("/stream") + chunks + head("/whole") + "1\r\nx\r\n").toCharArray()) {
        connection.send(String.valueOf(c));
      }
      assertThat(connection.read().body()).isEqualTo("15 bytes");

      connection.send("100000001\r\nx\r\n0\r\n\r\n");
      assertThat(connection.read().status()).isEqualTo(400);
    }
  }

  static Stream<String> harmless() {
    return Stream.of(
        "5;a=b\r\nhello\r\n0;c\r\n\r\n",
        "5;a=\"b\"\r\nhello\r\n0\r\n\r\n",
        "5\r\nhello\r\n0\r\nX: y\r\n\r\n",
        "0005\r\nhello\r\n000\r\n\r\n",
        "A\r\nhellohello\r\n0\r\n\r\n",
        "5\r\nhello\r\n0\r\nContent-Length: 3\r\n\r\n");
  }
}
