package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.schema.Scalar;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that want too much: each is answered soon, and with no 500. */
@Timeout(60)
class HostileRequestTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final int MANY = 10_000;

  private static final LogCapture log = new LogCapture();
  private static TestServer server;

  @BeforeAll
  static void start() {
    Parameters query =
        Parameters.of(
            Parameter.query("a", Scalar.STRING).optional(),
            Parameter.query("n", Scalar.INT).optional());
    Parameters form =
        Parameters.of(
            Parameter.form("a", Scalar.STRING).optional(),
            Parameter.form("n", Scalar.INT).optional());
    server =
        TestServer.start(
            TestServer.options(1, 1000, limits -> limits.requestLine(1 << 20)),
            Route.sync("GET", "/query", query, HostileRequestTest::query),
            Route.sync("GET", "/path/{p:path}", Parameters.NONE, r -> Response.text("path")),
            Route.sync("POST", "/form", form, HostileRequestTest::form));
  }

  @AfterAll
  static void close() {
    server.close();
    log.close();
    assertThat(log.records().stream().filter(r -> r.getLevel().equals(Level.SEVERE)).toList())
        .isEmpty();
  }

  private static Response query(Request request) {
    Scalar.INT.readOr(request.queryParameter("n"), 0);
    return Response.text(String.valueOf(request.queryParameters("a").size()));
  }

  private static Response form(Request request) {
    Scalar.INT.readOr(request.form().filledText("n"), 0);
    return Response.text(String.valueOf(request.form().values("a").size()));
  }

  private static RawConnection.Answer get(String target) throws IOException {
    long before = System.nanoTime();
    RawConnection.Answer answer = server.ask("GET " + target);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);
    return answer;
  }

  private static RawConnection.Answer post(String contentType, String body) throws IOException {
    try (RawConnection connection = server.connect()) {
      long before = System.nanoTime();
      connection.send("POST /form HTTP/1.1\r\nHost: a\r\nContent-Type: " + contentType);
      connection.send("\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
      RawConnection.Answer answer = connection.read();
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);
      return answer;
    }
  }

  private static RawConnection.Answer postForm(String body) throws IOException {
    return post("application/x-www-form-urlencoded", body);
  }

  @Test
  void very_many_query_parameters() throws IOException {
    assertThat(get("/query?" + "a=1&".repeat(MANY)).body()).isEqualTo(String.valueOf(MANY));
    assertThat(get("/query?" + "n=x&".repeat(MANY)).status()).isEqualTo(422);
    assertThat(get("/query?" + "&".repeat(50 * MANY)).body()).isEqualTo("0");
    assertThat(get("/query?a=" + "%".repeat(50 * MANY)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%",
        "%%",
        "%2",
        "%zz",
        "%u0041",
        "%-1",
        "%00",
        "%0d%0aX:y",
        "%ff%fe",
        "%ed%a0%80",
        "%c0%80",
        "%f8%88%80%80%80",
        "%2e%2e%2f",
        "%25%25",
        "%2",
        "%%%",
        "%=%&%",
        "=%",
        "+%2b+",
        "\u00ff",
        "[]"
      })
  void garbage_of_percent_signs(String garbage) throws IOException {
    assertThat(get("/query?a=" + garbage).status()).isEqualTo(200);
    assertThat(get("/query?" + garbage).status()).isEqualTo(200);
    assertThat(get("/query?n=" + garbage).status()).isEqualTo(422);
    assertThat(get("/path/" + garbage).status()).isLessThan(500);
    assertThat(postForm("a=" + garbage).status()).isEqualTo(200);
    assertThat(postForm(garbage).status()).isEqualTo(200);
    assertThat(postForm("n=" + garbage).status()).isEqualTo(422);
  }

  @Test
  void very_many_fields_of_a_form() throws IOException {
    String tooMany = "{\"detail\":\"Too many fields. Maximum number of fields is 1000.\"}";
    String part = "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n";

    assertThat(postForm("a=1&".repeat(1000)).body()).isEqualTo("1000");
    assertThat(postForm("a=1&".repeat(MANY)).body()).isEqualTo(tooMany);
    assertThat(postForm("&".repeat(100 * MANY)).body()).isEqualTo("0");
    assertThat(post("multipart/form-data; boundary=b", part.repeat(1000) + "--b--").body())
        .isEqualTo("1000");
    assertThat(post("multipart/form-data; boundary=b", part.repeat(MANY) + "--b--").body())
        .isEqualTo(tooMany);
  }

  @Test
  void very_long_names_and_values() throws IOException {
    String megabytes = "x".repeat(4 << 20);
    String tooLong = "{\"detail\":\"Field exceeded maximum size of 1024KB.\"}";

    assertThat(postForm("a=" + megabytes).body()).isEqualTo(tooLong);
    assertThat(postForm(megabytes).body()).isEqualTo(tooLong);
    assertThat(postForm("n=" + "1".repeat(1 << 19)).status()).isEqualTo(422);
    assertThat(
            post(
                    "multipart/form-data; boundary=b",
                    "--b\r\nContent-Disposition: form-data; name=" + megabytes)
                .body())
        .isEqualTo("{\"detail\":\"There was an error parsing the body\"}");
  }
}
