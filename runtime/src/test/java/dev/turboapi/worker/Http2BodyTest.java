package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static dev.turboapi.worker.HttpsClient.await;

import dev.turboapi.Limits;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.schema.FormFile;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Forms and streamed bodies over HTTP/2, whose streams are paused each on its own. */
@Timeout(60)
class Http2BodyTest {
  private static final Parameters STREAM = Parameters.NONE.withStreamedBody();
  private static final int LIMIT = 8 << 20;

  private final TestServer server =
      TestServer.start(
          TestServer.options(
              2, 1000, Limits.builder().bodySize(LIMIT).build(), TestCertificate::addTo),
          Route.async("POST", "/length", STREAM, Http2BodyTest::length),
          Route.sync("POST", "/echo", STREAM, r -> Response.stream(null, publisher(r))),
          Route.sync("POST", "/unread", STREAM, r -> Response.text("unread")),
          Route.async(
              "POST",
              "/file",
              Parameters.of(Parameter.form("f", FormFile.UPLOAD)),
              Http2BodyTest::fileLength));

  private final HttpsClient client = new HttpsClient(server.port(), HttpVersion.HTTP_2);

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  private static Flow.Publisher<Buffer> publisher(Request request) {
    return request.bodyStream();
  }

  private static Future<Response> length(Request request) {
    return request
        .bodyStream()
        .collect(Collectors.summingInt(Buffer::length))
        .map(length -> Response.text(String.valueOf(length)));
  }

  private static Future<Response> fileLength(Request request) {
    return FormFile.UPLOAD
        .read(request.form().value("f"))
        .read()
        .map(content -> Response.text(String.valueOf(content.length())));
  }

  @Test
  void body_arrives_whole() {
    String content = "x".repeat(LIMIT);

    assertThat(await(client.post("/length", content)).body()).isEqualTo(String.valueOf(LIMIT));
    assertThat(await(client.post("/length", "")).body()).isEqualTo("0");
    assertThat(await(client.post("/echo", content)).body()).isEqualTo(content);
  }

  @Test
  void larger_body_than_allowed_is_refused() {
    assertThat(await(client.post("/length", "x".repeat(LIMIT + 1))).status()).isEqualTo(413);
    assertThat(await(chunked("/length", LIMIT + 1)).statusCode()).isEqualTo(413);
    assertThat(await(client.post("/length", "x")).body()).isEqualTo("1");
  }

  @Test
  void what_is_not_read_is_thrown_away() {
    for (int i = 0; i < 20; i++) {
      assertThat(await(client.post("/unread", "x".repeat(1 << 20))).body()).isEqualTo("unread");
    }
  }

  @Test
  void large_file_of_a_form_arrives_whole() {
    String content = "x".repeat(LIMIT / 2);
    String form =
        "--b\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n" + content + "\r\n--b--";

    HttpsClient.Answer answer =
        await(
            client
                .request(HttpMethod.POST, "/file")
                .map(
                    request -> request.putHeader("content-type", "multipart/form-data; boundary=b"))
                .compose(request -> request.send(form))
                .compose(
                    head ->
                        head.body().map(body -> new HttpsClient.Answer(head, body.toString()))));

    assertThat(answer.body()).isEqualTo(String.valueOf(content.length()));
  }

  /** Sends so many bytes without saying so before. */
  private Future<HttpClientResponse> chunked(String path, int length) {
    return client
        .request(HttpMethod.POST, path)
        .compose(
            request -> {
              request.setChunked(true);
              for (int sent = 0; sent < length; ) {
                int piece = Math.min(1 << 16, length - sent);
                var unused = request.write("x".repeat(piece));
                sent += piece;
              }
              return end(request);
            });
  }

  private static Future<HttpClientResponse> end(HttpClientRequest request) {
    var unused = request.end();
    return request.response();
  }
}
