package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Limits;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests whose end a proxy may see elsewhere are refused, and nothing behind them is taken for a
 * request (RFC 9112, 6.3 and 11.2).
 */
class SmugglingTest {
  private static final String BODY_AND_SECOND_REQUEST =
      "\r\n0\r\n\r\nGET /second HTTP/1.1\r\nHost: a\r\n\r\n";

  private static final AtomicInteger calls = new AtomicInteger();

  private static TestServer plain;
  private static TestServer tls;

  @BeforeAll
  static void start() {
    Route[] routes = {
      Route.sync(
          "POST",
          "/first",
          Parameters.of(Parameter.body(Codecs.STRING)),
          r -> called(String.valueOf(r.body().length))),
      Route.sync("GET", "/second", Parameters.NONE, r -> called("second"))
    };
    plain = TestServer.start(routes);
    tls =
        TestServer.start(
            TestServer.options(2, 1000, Limits.builder().build(), TestCertificate::addTo), routes);
  }

  @AfterAll
  static void close() {
    plain.close();
    tls.close();
  }

  private static Response called(String answer) {
    calls.incrementAndGet();
    return Response.text(answer);
  }

  static Stream<String> ambiguousHeads() {
    return Stream.of(
            "1.1|Transfer-Encoding: chunked|Content-Length: 5",
            "1.1|Content-Length: 5|Transfer-Encoding: chunked",
            "1.1|Content-Length: 5|Content-Length: 6",
            "1.1|Content-Length: 5, 6",
            "1.1|Transfer-Encoding: chunked|Transfer-Encoding: chunked",
            "1.1|Transfer-Encoding: chunked|Transfer-Encoding: identity",
            "1.1|Transfer-Encoding: chunked, chunked",
            "1.1|Transfer-Encoding: gzip",
            "1.1|Transfer-Encoding: identity",
            "1.1|Transfer-Encoding: chunked, gzip",
            "1.1|Transfer-Encoding: gzip, chunked",
            "1.1|Transfer-Encoding: xchunked",
            "1.1|Transfer-Encoding: chunked;q=1",
            "1.1|Transfer-Encoding: \u000bchunked",
            "1.1|Transfer-Encoding:",
            "1.1|Transfer-Encoding : chunked",
            "1.1| Transfer-Encoding: chunked",
            "1.1|Transfer-Encoding: gzip|\tchunked",
            "1.0|Transfer-Encoding: chunked",
            "1.0|Transfer-Encoding: chunked|Content-Length: 5")
        .map(head -> "POST /first HTTP/" + head.replace("|", "\r\n") + "\r\n");
  }

  @ParameterizedTest
  @MethodSource("ambiguousHeads")
  void ambiguous_body_is_a_bad_request_and_what_follows_is_not_answered(String head)
      throws IOException {
    assertRefused(plain.connect(), head);
    assertRefused(TestCertificate.connect(tls.port()), head);
  }

  @ParameterizedTest
  @MethodSource("ambiguousHeads")
  void later_requests_of_a_connection_are_looked_at_too(String head) throws IOException {
    RawConnection connection = TestCertificate.connect(tls.port());
    connection.send(chunked("chunked"));
    assertThat(connection.read().body()).isEqualTo("5");

    assertThat(connection.request("GET /second").read().body()).isEqualTo("second");
    assertRefused(connection, head);
  }

  private static void assertRefused(RawConnection opened, String head) throws IOException {
    int before = calls.get();
    try (RawConnection connection = opened) {
      connection.send(head + BODY_AND_SECOND_REQUEST);

      RawConnection.Answer answer = connection.read();
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).isEmpty();
      assertThat(connection.isClosedByServer()).isTrue();
    }
    assertThat(calls.get()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chunked", "Chunked", "  chunked\t"})
  void chunked_alone_is_read(String coding) throws IOException {
    for (RawConnection opened :
        new RawConnection[] {plain.connect(), TestCertificate.connect(tls.port())}) {
      try (RawConnection connection = opened) {
        connection.send(chunked(coding)).request("GET /second");

        assertThat(connection.read().body()).isEqualTo("5");
        assertThat(connection.read().body()).isEqualTo("second");
      }
    }
  }

  private static String chunked(String coding) {
    return "POST /first HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
        + coding
        + "\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
  }
}
