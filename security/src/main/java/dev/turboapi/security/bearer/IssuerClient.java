package dev.turboapi.security.bearer;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks an issuer of tokens, without blocking, for at most a time and a number of bytes.
 *
 * <p>By the JDK's client, since the program makes these objects before there is a Vert.x. It
 * follows no redirects: what is trusted is the address that the program named.
 */
final class IssuerClient {
  static final int MAX_BYTES = 256 * 1024;

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final HttpClient http;
  private final Duration timeout;

  IssuerClient(Duration timeout) {
    this.http =
        HttpClient.newBuilder().connectTimeout(timeout).followRedirects(Redirect.NEVER).build();
    this.timeout = timeout;
  }

  /**
   * @throws IllegalArgumentException unless it is https, or http to this machine
   */
  static URI address(String text) {
    URI address = URI.create(text);
    boolean loopback = address.getHost() != null && LOOPBACK.contains(address.getHost());
    if (address.getHost() != null
        && ("https".equals(address.getScheme())
            || ("http".equals(address.getScheme()) && loopback))) {
      return address;
    }
    throw new IllegalArgumentException(
        "Keys and tokens are fetched by https, or http from this machine, not from " + text + ".");
  }

  /** The body of an answer with status 200; fails with an {@link IOException} for others. */
  CompletableFuture<byte[]> send(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        http.sendAsync(request, BoundedBody.ofAtMost(MAX_BYTES));
    // The time-out of HttpRequest ends with the headers; this one includes the body.
    CompletableFuture<byte[]> body =
        exchange
            .thenCompose(IssuerClient::body)
            .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    return body.whenComplete((bytes, failure) -> exchange.cancel(true));
  }

  private static CompletableFuture<byte[]> body(HttpResponse<byte[]> response) {
    return response.statusCode() == 200
        ? CompletableFuture.completedFuture(response.body())
        : CompletableFuture.failedFuture(new IOException("The status is " + response.statusCode()));
  }

  /** Handlers must go on on the event loop that they were called on. */
  static <T> Future<T> onCallersContext(CompletableFuture<T> stage) {
    Context context = Vertx.currentContext();
    return context == null
        ? Future.fromCompletionStage(stage)
        : Future.fromCompletionStage(stage, context);
  }
}
