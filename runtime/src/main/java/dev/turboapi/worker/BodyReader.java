package dev.turboapi.worker;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** Reads the body of one request, up to a limit, and hands it on. */
final class BodyReader implements Handler<Buffer> {
  /** 16 MiB. */
  static final int LIMIT = 16 << 20;

  private final ServerRequest request;
  private final Worker worker;
  private @Nullable Buffer body;
  private boolean refused;

  private BodyReader(ServerRequest request, Worker worker) {
    this.request = request;
    this.worker = worker;
  }

  static void read(ServerRequest request, Worker worker) {
    HttpServerRequest http = request.http();
    BodyReader reader = new BodyReader(request, worker);
    http.handler(reader).endHandler(unused -> reader.end());
    if (announcedLength(http) > LIMIT) {
      reader.refuse();
    } else if (http.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
      http.response().writeContinue();
    }
  }

  // Netty has checked the number already; a body without a length comes in chunks.
  private static long announcedLength(HttpServerRequest http) {
    String length = http.headers().get(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  @Override
  public void handle(Buffer chunk) {
    if (refused) {
      return;
    }
    int length = body == null ? 0 : body.length();
    if (length + chunk.length() > LIMIT) {
      refuse();
    } else {
      body = body == null ? chunk : body.appendBuffer(chunk);
    }
  }

  private void end() {
    if (!refused) {
      worker.call(body == null ? request : request.withBody(body.getBytes()));
    }
  }

  private void refuse() {
    refused = true;
    body = null;
    worker.answer(request, Answers.CONTENT_TOO_LARGE);
  }
}
