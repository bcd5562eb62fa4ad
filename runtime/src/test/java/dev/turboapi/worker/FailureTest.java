package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.HttpException;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Unbindable;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a handler does, the client gets an answer on a connection that lives on. */
class FailureTest {
  private LogCapture log;
  private TestServer server;

  @BeforeEach
  void start() {
    log = new LogCapture();
    server =
        TestServer.start(
            sync("/http", throwing(new HttpException(404, "Item not found"))),
            sync(
                "/http-detail",
                throwing(new HttpException(418, Map.of("a", List.of(1)), Map.of("X-A", "b")))),
            sync("/http-204", throwing(new HttpException(204, "x", Map.of("X-A", "b")))),
            sync("/http-unwritable", throwing(new HttpException(400, "half a pair: \ud800"))),
            sync("/checked", throwing(new IOException("secret"))),
            sync("/error", FailureTest::error),
            sync("/overflow", FailureTest::overflow),
            sync("/null", FailureTest::nullResponse),
            async("/async-throws", FailureTest::notFound),
            async(
                "/async-fails", r -> Future.failedFuture(new HttpException(404, "Item not found"))),
            async("/stage-fails", FailureTest::failedStage),
            async("/async-breaks", r -> Future.failedFuture(new AssertionError("secret"))),
            async("/async-null", FailureTest::nullFuture),
            async("/async-null-result", r -> Future.succeededFuture()),
            async("/async-unbindable", r -> Future.failedFuture(Unbindable.INSTANCE)),
            Route.sync(
                "GET",
                "/bind/{id}",
                Parameters.of(Parameter.path(0, "id", Scalar.INT)),
                r -> Response.text("id " + Scalar.intValue(r.pathParameter(0)))),
            Route.sync(
                "POST",
                "/stubborn",
                Parameters.of(Parameter.body(Codecs.INT)),
                throwing(Unbindable.INSTANCE)),
            sync("/good", r -> Response.text("good")));
  }

  @AfterEach
  void close() {
    server.close();
    log.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/http", "/async-throws", "/async-fails", "/stage-fails"})
  void http_exception_is_an_answer_and_is_not_logged(String path) throws IOException {
    RawConnection.Answer answer = server.ask("GET " + path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("content-type")).isEqualTo("application/json");
    assertThat(answer.body()).isEqualTo("{\"detail\":\"Item not found\"}");
    assertThat(log.records()).isEmpty();
  }

  @Test
  void http_exception_has_any_detail_and_headers() throws IOException {
    RawConnection.Answer answer = server.ask("GET /http-detail");

    assertThat(answer.status()).isEqualTo(418);
    assertThat(answer.header("x-a")).isEqualTo("b");
    assertThat(answer.body()).isEqualTo("{\"detail\":{\"a\":[1]}}");
  }

  @Test
  void http_exception_without_body_keeps_its_headers() throws IOException {
    RawConnection.Answer answer = server.ask("GET /http-204");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("x-a")).isEqualTo("b");
    assertThat(answer.header("content-type")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/checked",
        "/error",
        "/overflow",
        "/null",
        "/http-unwritable",
        "/async-breaks",
        "/async-null",
        "/async-null-result",
        "/async-unbindable"
      })
  void other_failures_are_a_logged_500_that_tells_nothing(String path) throws IOException {
    try (RawConnection connection = server.connect()) {
      RawConnection.Answer answer = connection.request("GET " + path).read();

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.header("content-type")).isEqualTo("text/plain; charset=utf-8");
      assertThat(answer.body()).isEqualTo("Internal Server Error");
      assertThat(connection.request("GET /good").read().body()).isEqualTo("good");
    }
    assertThat(log.records()).hasSize(1);
    LogRecord record = log.records().get(0);
    assertThat(record.getMessage()).isEqualTo("GET " + path + " failed");
    assertThat(record.getThrown()).isNotNull();
  }

  @Test
  void request_that_does_not_fit_is_explained() throws IOException {
    RawConnection.Answer answer = server.ask("GET /bind/x");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("\"loc\":[\"path\",\"id\"]");
    assertThat(server.ask("GET /bind/7").body()).isEqualTo("id 7");
    assertThat(log.records()).isEmpty();
  }

  @Test
  void binder_that_refuses_a_good_body_twice_is_a_logged_500() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "POST /stubborn HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1\r\n\r\n1");

      assertThat(connection.read().status()).isEqualTo(500);
    }
    assertThat(log.records()).hasSize(1);
  }

  private static Route sync(String path, Route.Handler handler) {
    return Route.sync("GET", path, Parameters.NONE, handler);
  }

  private static Route async(String path, Route.AsyncHandler handler) {
    return Route.async("GET", path, Parameters.NONE, handler);
  }

  private static Route.Handler throwing(Exception failure) {
    return request -> {
      throw failure;
    };
  }

  private static Response error(Request request) {
    throw new AssertionError("secret");
  }

  @SuppressWarnings("InfiniteRecursion") // that is the failure
  private static Response overflow(Request request) {
    return overflow(request).withStatus(200);
  }

  @SuppressWarnings("NullAway") // that is the failure
  private static Response nullResponse(Request request) {
    return null;
  }

  @SuppressWarnings("NullAway") // that is the failure
  private static Future<Response> nullFuture(Request request) {
    return null;
  }

  private static Future<Response> notFound(Request request) {
    throw new HttpException(404, "Item not found");
  }

  private static Future<Response> failedStage(Request request) {
    return Future.fromCompletionStage(
        CompletableFuture.supplyAsync(FailureTest::notFoundValue, Runnable::run));
  }

  private static Response notFoundValue() {
    throw new HttpException(404, "Item not found");
  }
}
