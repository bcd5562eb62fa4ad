package dev.turboapi.worker;

import dev.turboapi.HttpHeader;
import dev.turboapi.Response;
import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.internal.buffer.BufferInternal;

/** Writes answers whose body lies in memory, each in one piece, and the heads of all others. */
final class ResponseWriter {
  private static final CharSequence JSON = HttpHeaders.createOptimized(Response.JSON);
  private static final CharSequence TEXT = HttpHeaders.createOptimized(Response.TEXT);
  private static final CharSequence HTML = HttpHeaders.createOptimized(Response.HTML);
  private static final byte[] NO_BODY = {};

  /** It has no content either, but says so by a length of 0 (RFC 9110, section 15.3.6). */
  private static final int RESET_CONTENT = 205;

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
  private static final long LINGER_MILLIS = 2000;

  private final Vertx vertx;
  private final Connections connections;
  private final HttpDate date = new HttpDate();

  ResponseWriter(Vertx vertx, Connections connections) {
    this.vertx = vertx;
    this.connections = connections;
  }

  /** Looks at the clock. */
  void tick() {
    date.refresh();
  }

  /** Writes all of it. */
  void write(ServerRequest request, Response response) {
    HttpServerRequest http = request.http();
    HttpServerResponse out = http.response();
    writeHead(request, response);
    if (isBodiless(response.status())) {
      out.end();
    } else {
      byte[] body = response.status() == RESET_CONTENT ? NO_BODY : response.body();
      out.headers().set(HttpHeaders.CONTENT_LENGTH, encoded(body.length));
      if (isHead(http)) {
        out.end();
      } else {
        out.end(BufferInternal.buffer(Unpooled.wrappedBuffer(body))); // not copied
      }
    }
    ended(request);
  }

  /** Sets status and headers, but for those that say how long the body is. */
  void writeHead(ServerRequest request, Response response) {
    HttpServerResponse out = request.http().response();
    if (response.status() != 200) {
      out.setStatusCode(response.status());
    }
    MultiMap headers = out.headers();
    headers.set(HttpHeaders.DATE, date.now());
    String contentType = response.contentType();
    if (contentType != null) {
      headers.set(HttpHeaders.CONTENT_TYPE, encoded(contentType));
    }
    if (!response.headers().isEmpty() || connections.isDraining()) {
      writeOtherHeaders(request, response, headers);
    }
  }

  private void writeOtherHeaders(ServerRequest request, Response response, MultiMap headers) {
    for (HttpHeader header : response.headers()) {
      headers.add(header.name(), HttpHeaders.createOptimized(header.value()));
    }
    if (request.http().version() == HttpVersion.HTTP_2) {
      headers.remove(HttpHeaders.CONNECTION); // malformed there: RFC 9113, 8.2.2
      return;
    }
    if (connections.isDraining()
        || headers.contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true)) {
      closeBehind(request);
    }
  }

  /**
   * The answer that is being written, over HTTP/1, is the last one of its connection, and says so.
   */
  void closeBehind(ServerRequest request) {
    HttpServerResponse out = request.http().response();
    request.connection().closeAfterAnswer();
    out.headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    if (request.http().version() == HttpVersion.HTTP_1_0) {
      // Vert.x would promise to keep the connection, as the client has asked.
      out.headersEndHandler(unused -> out.headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE));
    }
  }

  /**
   * Closes the connection behind its last answer. While the client still sends, closing would make
   * its system throw the answer away (RFC 9112, 9.6).
   */
  void ended(ServerRequest request) {
    Connection connection = request.connection();
    if (!connection.isClosing()) {
      return;
    }
    HttpServerRequest http = request.http();
    if (http.isEnded()) {
      connection.close();
    } else {
      http.endHandler(unused -> connection.close());
      vertx.setTimer(LINGER_MILLIS, unused -> connection.close());
    }
  }

  static boolean isHead(HttpServerRequest http) {
    return http.method().equals(HttpMethod.HEAD);
  }

  static boolean isBodiless(int status) {
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
