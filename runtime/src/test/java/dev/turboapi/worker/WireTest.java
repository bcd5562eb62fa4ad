package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an HTTP client sees: routing.md sections 1, 3.3 and 4. */
class WireTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            route("GET", "/text", Response.text("h\u00e9llo")),
            route("POST", "/text", Response.text("posted")),
            route("HEAD", "/head", Response.text("12345")),
            route("GET", "/json", Response.json("h\u00e9", Codecs.STRING)),
            route("GET", "/empty/{status:int}", Response.empty(204)),
            Route.sync(
                "GET",
                "/status/{status}",
                Parameters.NONE,
                r -> Response.text("body").withStatus(Integer.parseInt(r.pathParameter(0)))),
            route("GET", "/slash/", Response.text("slash")),
            Route.sync("GET", "/one/{x}", Parameters.NONE, r -> Response.text(r.pathParameter(0))),
            Route.sync(
                "GET", "/file/{x:path}", Parameters.NONE, r -> Response.text(r.pathParameter(0))),
            route(
                "GET",
                "/headers",
                Response.text("").withHeader("X-A", "1").withAddedHeader("X-A", "\u00e9")),
            route("GET", "/close", Response.text("bye").withHeader("connection", "close")));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static Route route(String method, String template, Response response) {
    return Route.sync(method, template, Parameters.NONE, request -> response);
  }

  @Test
  void answer_has_length_type_and_date_but_no_server() throws IOException {
    RawConnection.Answer answer = server.ask("GET /text");

    assertThat(answer.statusLine()).isEqualTo("HTTP/1.1 200 OK");
    assertThat(answer.header("content-type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(answer.header("content-length")).isEqualTo("6");
    assertThat(answer.header("server")).isNull();
    assertThat(answer.headers()).hasSize(3);
    ZonedDateTime date =
        ZonedDateTime.parse(answer.header("date"), DateTimeFormatter.RFC_1123_DATE_TIME);
    assertThat(date).isGreaterThan(ZonedDateTime.now(ZoneOffset.UTC).minusMinutes(1));
  }

  @Test
  void unknown_path_is_not_found() throws IOException {
    RawConnection.Answer answer = server.ask("GET /nothing");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("content-type")).isEqualTo("application/json");
    assertThat(answer.body()).isEqualTo("{\"detail\":\"Not Found\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "OPTIONS", "TRACE", "FOO"})
  void known_path_with_another_method_allows_the_first_route(String method) throws IOException {
    RawConnection.Answer answer = server.ask(method + " /text");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).isEqualTo("GET");
    assertThat(answer.body()).isEqualTo("{\"detail\":\"Method Not Allowed\"}");
  }

  @Test
  void head_is_not_answered_by_a_get_route() throws IOException {
    try (RawConnection connection = server.connect()) {
      RawConnection.Answer answer = connection.request("HEAD /text").readHead();

      assertThat(answer.status()).isEqualTo(405);
      assertThat(answer.header("content-length")).isEqualTo("31");
      assertThat(connection.request("GET /text").read().status()).isEqualTo(200);
    }
  }

  @Test
  void declared_head_sends_the_headers_of_its_body_only() throws IOException {
    try (RawConnection connection = server.connect()) {
      RawConnection.Answer answer = connection.request("HEAD /head").readHead();

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("content-length")).isEqualTo("5");
      assertThat(connection.request("GET /text").read().body()).isEqualTo("h\u00c3\u00a9llo");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304})
  void bodiless_status_has_neither_body_nor_length(int status) throws IOException {
    try (RawConnection connection = server.connect()) {
      RawConnection.Answer answer = connection.request("GET /status/" + status).read();

      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.header("content-length")).isNull();
      assertThat(answer.header("transfer-encoding")).isNull();
      assertThat(connection.request("GET /status/404").read().body()).isEqualTo("body");
    }
  }

  @Test
  void reset_content_has_length_0() throws IOException {
    RawConnection.Answer answer = server.ask("GET /status/205");

    assertThat(answer.header("content-length")).isEqualTo("0");
  }

  @Test
  void no_content_keeps_the_content_type_of_json() throws IOException {
    assertThat(server.ask("GET /empty/1").header("content-type")).isEqualTo("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "/slash,          http://test/slash/",
    "/slash?a=%20&b,  http://test/slash/?a=%20&b",
    "/text/,          http://test/text",
    "/text//,         http://test/text",
    "/file,           http://test/file/",
    "/one/%C3%A9/,    http://test/one/%C3%A9",
  })
  void slash_too_many_or_too_few_is_redirected(String target, String location) throws IOException {
    RawConnection.Answer answer = server.ask("PATCH " + target);

    assertThat(answer.status()).isEqualTo(307);
    assertThat(answer.header("location")).isEqualTo(location);
    assertThat(answer.header("content-length")).isEqualTo("0");
    assertThat(answer.header("content-type")).isNull();
  }

  @Test
  void malformed_host_does_not_get_into_the_location() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("GET /slash HTTP/1.1\r\nHost: evil.org/x?\r\n\r\n");

      String location = connection.read().header("location");
      assertThat(location).isEqualTo("http://127.0.0.1:" + server.port() + "/slash/");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/one/a%2Fb,   404, {\"detail\":\"Not Found\"}",
    "/file/a%2Fb,  200, a/b",
    "/file/,       200, ''",
    "//text,       404, {\"detail\":\"Not Found\"}",
    "/TEXT,        404, {\"detail\":\"Not Found\"}",
    "*,            404, {\"detail\":\"Not Found\"}",
  })
  void matching_is_on_the_decoded_path(String target, int status, String body) throws IOException {
    RawConnection.Answer answer = server.ask("GET " + target);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(body);
  }

  @Test
  void headers_are_repeated_and_sent_as_latin_1() throws IOException {
    assertThat(server.ask("GET /headers").headers()).containsAtLeast("x-a: 1", "x-a: \u00e9");
  }

  @Test
  void connection_is_kept_and_pipelined_requests_are_answered_in_order() throws IOException {
    try (RawConnection connection = server.connect()) {
      StringBuilder requests = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        requests.append("GET /one/").append(i).append(" HTTP/1.1\r\nHost: a\r\n\r\n");
      }
      connection.send(requests.toString());

      for (int i = 0; i < 200; i++) {
        assertThat(connection.read().body()).isEqualTo(String.valueOf(i));
      }
    }
  }

  @Test
  void http_1_0_closes() throws IOException {
    try (RawConnection connection = server.connect()) {
      assertThat(connection.send("GET /text HTTP/1.0\r\n\r\n").read().status()).isEqualTo(200);
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @Test
  void answer_that_says_close_closes() throws IOException {
    try (RawConnection connection = server.connect()) {
      assertThat(connection.request("GET /close").read().body()).isEqualTo("bye");
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @Test
  void request_behind_an_answer_that_closes_is_not_answered() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.request("GET /close").request("GET /text");

      assertThat(connection.read().body()).isEqualTo("bye");
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 101, 103, 199, 299, 600, 999})
  void unusual_status_does_not_stop_the_worker(int status) throws IOException {
    try (RawConnection connection = server.connect()) {
      assertThat(connection.request("GET /status/" + status).read().status()).isEqualTo(status);
    }
    for (int i = 0; i < 4; i++) {
      assertThat(server.ask("GET /text").status()).isEqualTo(200);
    }
  }

  @Test
  void body_for_a_route_without_one_is_skipped() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("POST /text HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n");
      assertThat(connection.read().body()).isEqualTo("posted");
      assertThat(connection.send("hello").request("GET /one/2").read().body()).isEqualTo("2");
    }
  }

  @Test
  void longest_request_line_is_8192_bytes() throws IOException {
    String fits = "/one/" + "x".repeat(8192 - "GET /one/ HTTP/1.1".length());

    assertThat(server.ask("GET " + fits).status()).isEqualTo(200);
    assertThat(server.ask("GET " + fits + "xxx").status()).isEqualTo(414);
  }

  @Test
  void headers_may_have_16384_bytes() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("GET /text HTTP/1.1\r\nHost: a\r\nX-Big: " + "x".repeat(16_000) + "\r\n\r\n");
      assertThat(connection.read().status()).isEqualTo(200);
      connection.send("GET /text HTTP/1.1\r\nHost: a\r\nX-Big: " + "x".repeat(17_000) + "\r\n\r\n");
      assertThat(connection.read().status()).isEqualTo(431);
    }
  }
}
