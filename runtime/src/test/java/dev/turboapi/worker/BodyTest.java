package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading bodies, and what a binder that gives up leads to. */
class BodyTest {
  private static final Parameters NUMBERS = Parameters.of(Parameter.body(Codecs.list(Codecs.INT)));
  private static final String TOO_LARGE = "{\"detail\":\"Content Too Large\"}";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            Route.sync(
                "POST", "/length", NUMBERS, r -> Response.text(String.valueOf(r.body().length))),
            Route.sync(
                "POST", "/sum", NUMBERS, r -> Response.text(sum(r.json(Codecs.list(Codecs.INT))))),
            Route.sync("POST", "/null", NUMBERS, BodyTest::orNull));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static String sum(List<Integer> numbers) {
    return String.valueOf(numbers.stream().mapToInt(Integer::intValue).sum());
  }

  private static Response orNull(Request request) {
    return Response.text(String.valueOf(request.jsonOrNull(Codecs.list(Codecs.INT))));
  }

  @Test
  void body_in_pieces_is_put_together() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "POST /sum HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n");
      connection.send("[1,").send("2,3]");

      assertThat(connection.read().body()).isEqualTo("6");
    }
  }

  @Test
  void chunked_body_is_put_together() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("POST /sum HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n");
      connection.send("Transfer-Encoding: chunked\r\n\r\n3\r\n[1,\r\n4\r\n2,3]\r\n0\r\n\r\n");

      assertThat(connection.read().body()).isEqualTo("6");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/json,                   200",
    "application/json; charset=utf-8,    200",
    "APPLICATION/JSON,                   200",
    "application/vnd.api+json,           200",
    "text/json,                          422",
    "text/plain,                         422",
    "application/jsonp,                  422",
    "'',                                 422",
  })
  void only_json_content_types_are_read_as_json(String contentType, int status) throws IOException {
    assertThat(post("/sum", contentType, "[1]").status()).isEqualTo(status);
  }

  @Test
  void body_that_does_not_fit_is_explained() throws IOException {
    RawConnection.Answer answer = post("/sum", "application/json", "[1,\"x\"]");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("content-type")).isEqualTo("application/json");
    assertThat(answer.body())
        .isEqualTo(
            "{\"detail\":[{\"type\":\"int_parsing\",\"loc\":[\"body\",1],"
                + "\"msg\":\"Input should be a valid integer, unable to parse string as an integer\","
                + "\"input\":\"x\"}]}");
  }

  @Test
  void missing_body_is_explained() throws IOException {
    assertThat(post("/sum", "application/json", "").body())
        .isEqualTo(
            "{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\"],\"msg\":\"Field required\",\"input\":null}]}");
  }

  @Test
  void body_that_is_no_text_is_a_bad_request() throws IOException {
    RawConnection.Answer answer = post("/sum", "application/json", "\u00ff\u00ff");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo("{\"detail\":\"There was an error parsing the body\"}");
  }

  @Test
  void body_that_only_python_reads_is_tried_again() throws IOException {
    assertThat(post("/sum", "application/json", "\0[\0" + "4\0]").body()).isEqualTo("4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'' | null", "null | null", "[1, 2] | [1, 2]"})
  void optional_body_may_be_absent_or_null(String body, String seen) throws IOException {
    assertThat(post("/null", "application/json", body).body()).isEqualTo(seen);
  }

  @Test
  void largest_body_is_16_mib() throws IOException {
    RawConnection.Answer answer = post("/length", "text/plain", "x".repeat(16 << 20));

    assertThat(answer.body()).isEqualTo("16777216");
  }

  @Test
  void larger_length_is_refused_before_the_body_comes() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("POST /length HTTP/1.1\r\nHost: a\r\nContent-Length: 16777217\r\n\r\n");

      RawConnection.Answer answer = connection.read();
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.header("connection")).isEqualTo("close");
      assertThat(answer.body()).isEqualTo(TOO_LARGE);
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @Test
  void larger_chunked_body_is_refused_while_it_comes() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("POST /length HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
      String chunk = "100000\r\n" + "x".repeat(1 << 20) + "\r\n";
      for (int i = 0; i < 17; i++) {
        connection.send(chunk);
      }

      RawConnection.Answer answer = connection.read();
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.body()).isEqualTo(TOO_LARGE);
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @Test
  void request_behind_a_refused_body_is_not_answered() throws IOException {
    String chunk = "100000\r\n" + "x".repeat(1 << 20) + "\r\n";
    try (RawConnection connection = server.connect()) {
      connection.send("POST /length HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
      connection.send(chunk.repeat(17) + "0\r\n\r\n").request("GET /nothing");

      assertThat(connection.read().status()).isEqualTo(413);
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @Test
  void expected_continue_is_sent_before_the_body() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "POST /length HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
      assertThat(connection.readHead().status()).isEqualTo(100);

      assertThat(connection.send("hello").read().body()).isEqualTo("5");
    }
  }

  @Test
  void expected_continue_is_not_sent_for_a_body_that_is_too_large() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "POST /length HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\nExpect: 100-continue\r\n\r\n");

      assertThat(connection.read().status()).isEqualTo(413);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "+5", "5, 6", "99999999999999999999"})
  void length_that_is_none_is_a_bad_request(String length) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "POST /length HTTP/1.1\r\nHost: a\r\nContent-Length: " + length + "\r\n\r\nhello");

      assertThat(connection.read().status()).isEqualTo(400);
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @Test
  void client_that_goes_away_while_it_sends_makes_no_noise() throws IOException {
    try (LogCapture log = new LogCapture()) {
      for (int i = 0; i < 20; i++) {
        RawConnection connection = server.connect();
        connection.send("POST /length HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello");
        connection.close();
        assertThat(post("/length", "text/plain", "hello").body()).isEqualTo("5");
      }

      assertThat(log.records()).isEmpty();
    }
  }

  private static RawConnection.Answer post(String target, String contentType, String body)
      throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "POST " + target + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + body.length() + "\r\n");
      connection.send("Content-Type: " + contentType + "\r\n\r\n" + body);
      return connection.read();
    }
  }
}
