package dev.turboapi.worker;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Vert.x's client over TLS, with one connection, on which HTTP/2 has as many streams as it likes.
 */
final class HttpsClient implements AutoCloseable {
  /** An answer that came in full. */
  record Answer(HttpClientResponse head, String body) {
    int status() {
      return head.statusCode();
    }

    @Nullable String header(String name) {
      return head.getHeader(name);
    }

    HttpConnection connection() {
      return head.request().connection();
    }
  }

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client;
  private final int port;

  HttpsClient(int port, HttpVersion version) {
    this.port = port;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setProtocolVersion(version)
                .setSsl(true)
                .setUseAlpn(true)
                .setTrustOptions(TestCertificate.options())
                .setVerifyHost(false));
  }

  Future<Answer> get(String path) {
    return request(HttpMethod.GET, path).compose(HttpClientRequest::send).compose(this::answer);
  }

  Future<Answer> post(String path, String body) {
    return request(HttpMethod.POST, path)
        .compose(request -> request.send(body))
        .compose(this::answer);
  }

  Future<HttpClientRequest> request(HttpMethod method, String path) {
    return client.request(method, port, "127.0.0.1", path);
  }

  private Future<Answer> answer(HttpClientResponse head) {
    return head.body().map(Buffer::toString).map(body -> new Answer(head, body));
  }

  /** Waits for what is to come. */
  static <T> T await(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    await(vertx.close());
  }
}
