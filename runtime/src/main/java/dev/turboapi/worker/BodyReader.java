package dev.turboapi.worker;

import dev.turboapi.HttpException;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Reads the body of one request, up to the limit of its route. For the worker's event loop only.
 */
abstract class BodyReader implements Handler<Buffer> {
  private final ServerRequest request;
  private final Worker worker;
  private long received;
  private long lastByte = System.nanoTime();
  private boolean waiting;
  private boolean over;

  BodyReader(ServerRequest request, Worker worker) {
    this.request = request;
    this.worker = worker;
  }

  /** Reads what the handler wants of the body, and then calls it; or before, if it wants so. */
  static void read(ServerRequest request, Worker worker) {
    if (announcedLength(request.http()) > request.served().maxBodySize()) {
      request.http().handler(unused -> {});
      worker.refuse(request, Answers.contentTooLarge().response());
      return;
    }
    BodyReader reader =
        switch (request.route().parameters().bodyKind()) {
          case FORM -> new FormReader(request, worker);
          case STREAM -> new StreamReader(request, worker);
          default -> new WholeBodyReader(request, worker);
        };
    reader.begin();
  }

  // Netty has checked the number already; a body without a length comes in chunks.
  private static long announcedLength(HttpServerRequest http) {
    String length = http.headers().get(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  private void begin() {
    request.http().handler(this).endHandler(unused -> end()).exceptionHandler(unused -> breakOff());
    worker.reading(this);
    start();
  }

  /** It is ready for what the client sends. */
  void start() {
    writeContinue();
  }

  /** A client may wait for it before it sends the body. */
  final void writeContinue() {
    if (request.http().headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
      request.http().response().writeContinue();
    }
  }

  @Override
  public final void handle(Buffer chunk) {
    if (over) {
      return;
    }
    lastByte = System.nanoTime();
    received += chunk.length();
    if (received > request.served().maxBodySize()) {
      refuse(Answers.contentTooLarge());
    } else {
      take(chunk);
    }
  }

  /** Takes the next bytes, which are within the limit. */
  abstract void take(Buffer chunk);

  private void end() {
    if (over) {
      return;
    }
    if (request.http().decoderResult().isFailure()) {
      refuse(Answers.badRequest()); // See StrictRequestDecoder.
    } else {
      complete();
    }
  }

  /** All of it is there. */
  abstract void complete();

  /** No byte is expected for now, so its silence is no fault of the client. */
  final void waiting(boolean now) {
    waiting = now;
    lastByte = System.nanoTime();
  }

  final boolean isSilentSince(long time) {
    return !waiting && lastByte <= time;
  }

  /** Its bytes have stopped to come. */
  final void timeOut() {
    refuse(Answers.bodyTimeout());
  }

  final void refuse(HttpException reason) {
    if (finish()) {
      giveUp(reason);
    }
  }

  /** The rest is not read. */
  void giveUp(HttpException reason) {
    worker.refuse(request, reason.response());
  }

  private void breakOff() {
    if (finish()) {
      lose();
    }
  }

  /** The connection closed. */
  void lose() {
    worker.lost(request);
  }

  /** Nothing is to be done for what still comes. Whether that is news. */
  final boolean finish() {
    boolean first = !over;
    over = true;
    worker.doneReading(this);
    return first;
  }

  final boolean isOver() {
    return over;
  }

  final ServerRequest request() {
    return request;
  }

  final Worker worker() {
    return worker;
  }
}
