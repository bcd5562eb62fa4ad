package dev.turboapi.worker;

import dev.turboapi.Response;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** Reads the body of one request, up to the limit of its route, and hands it on. */
final class BodyReader implements Handler<Buffer> {
  private final ServerRequest request;
  private final Worker worker;
  private final int limit;
  private @Nullable Buffer body;
  private long lastByte = System.nanoTime();
  private boolean over;

  private BodyReader(ServerRequest request, Worker worker) {
    this.request = request;
    this.worker = worker;
    this.limit = request.served().maxBodySize();
  }

  static void read(ServerRequest request, Worker worker) {
    HttpServerRequest http = request.http();
    BodyReader reader = new BodyReader(request, worker);
    if (announcedLength(http) > limitOf(request)) {
      http.handler(unused -> {});
      worker.refuse(request, Answers.CONTENT_TOO_LARGE);
      return;
    }
    http.handler(reader)
        .endHandler(unused -> reader.end())
        .exceptionHandler(unused -> reader.breakOff());
    worker.reading(reader);
    if (http.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
      http.response().writeContinue();
    }
  }

  private static int limitOf(ServerRequest request) {
    return request.served().maxBodySize();
  }

  // Netty has checked the number already; a body without a length comes in chunks.
  private static long announcedLength(HttpServerRequest http) {
    String length = http.headers().get(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  @Override
  public void handle(Buffer chunk) {
    if (over) {
      return;
    }
    lastByte = System.nanoTime();
    int length = body == null ? 0 : body.length();
    if (length + chunk.length() > limit) {
      refuse(Answers.CONTENT_TOO_LARGE);
    } else {
      body = body == null ? chunk : body.appendBuffer(chunk);
    }
  }

  boolean isSilentSince(long time) {
    return lastByte <= time;
  }

  /** Its bytes have stopped to come. */
  void timeOut() {
    refuse(Answers.BODY_TIMEOUT);
  }

  private void end() {
    if (finish()) {
      if (body != null) {
        request.readBody(body.getBytes());
      }
      worker.call(request);
    }
  }

  private void refuse(Response answer) {
    if (finish()) {
      body = null;
      worker.refuse(request, answer);
    }
  }

  /** The connection closed, or what came is no body. */
  private void breakOff() {
    if (finish()) {
      worker.lost(request);
    }
  }

  private boolean finish() {
    boolean first = !over;
    over = true;
    worker.doneReading(this);
    return first;
  }
}
