package dev.turboapi.worker;

import dev.turboapi.HttpHeader;
import dev.turboapi.Response;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * Writes answers to their sockets, each in one piece. The only place that does. One for each
 * worker.
 */
final class ResponseWriter {
  private static final CharSequence JSON = HttpHeaders.createOptimized(Response.JSON);
  private static final CharSequence TEXT = HttpHeaders.createOptimized(Response.TEXT);
  private static final CharSequence HTML = HttpHeaders.createOptimized(Response.HTML);
  private static final CharSequence[] LENGTHS = new CharSequence[1024];

  static {
    for (int length = 0; length < LENGTHS.length; length++) {
      LENGTHS[length] = HttpHeaders.createOptimized(Integer.toString(length));
    }
  }

  /**
   * How long a client that still sends its body has to read the answer before the connection is
   * closed.
   */
  private static final long LINGER_MS = 2000;

  private final Vertx vertx;
  private final HttpDate date = new HttpDate();

  ResponseWriter(Vertx vertx) {
    this.vertx = vertx;
  }

  void write(HttpServerRequest request, Response response) {
    HttpServerResponse out = request.response();
    if (out.closed()) {
      return; // the client is gone
    }
    int status = response.status();
    if (status != 200) {
      out.setStatusCode(status);
    }
    writeHeaders(out.headers(), response);
    if (isBodiless(status)) {
      out.end();
    } else {
      byte[] body = response.body();
      out.headers().set(HttpHeaders.CONTENT_LENGTH, encoded(body.length));
      if (request.method().equals(HttpMethod.HEAD)) {
        out.end();
      } else {
        out.end(Buffer.buffer(body));
      }
    }
    if (!response.headers().isEmpty()
        && out.headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true)) {
      closeAfterAnswer(request);
    }
  }

  private void writeHeaders(MultiMap out, Response response) {
    out.set(HttpHeaders.DATE, date.now());
    for (HttpHeader header : response.headers()) {
      out.add(header.name(), HttpHeaders.createOptimized(header.value()));
    }
    String contentType = response.contentType();
    if (contentType != null) {
      out.set(HttpHeaders.CONTENT_TYPE, encoded(contentType));
    }
  }

  // Closing while the client still sends would make its system throw the answer away (RFC 9112
  // section 9.6).
  private void closeAfterAnswer(HttpServerRequest request) {
    if (request.isEnded()) {
      request.connection().close();
    } else {
      request.endHandler(unused -> request.connection().close());
      vertx.setTimer(LINGER_MS, unused -> request.connection().close());
    }
  }

  private static boolean isBodiless(int status) {
    return status == 204 || status == 304 || status < 200;
  }

  // Response uses these very constants, so that comparing references is enough.
  @SuppressWarnings("ReferenceEquality")
  private static CharSequence encoded(String contentType) {
    if (contentType == Response.JSON) {
      return JSON;
    }
    if (contentType == Response.TEXT) {
      return TEXT;
    }
    return contentType == Response.HTML ? HTML : HttpHeaders.createOptimized(contentType);
  }

  private static CharSequence encoded(int length) {
    return length < LENGTHS.length ? LENGTHS[length] : Integer.toString(length);
  }
}
