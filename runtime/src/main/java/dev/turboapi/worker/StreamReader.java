package dev.turboapi.worker;

import dev.turboapi.BodyStream;
import dev.turboapi.HttpException;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpVersion;

/**
 * Hands a body on to its handler while it arrives, a piece whenever one is asked for. What the
 * handler has left when it is answered is thrown away, within the limits of any body.
 */
final class StreamReader extends BodyReader {
  private final ArrivingBody body = new ArrivingBody(this::ask);
  private boolean asked;
  private boolean abandoned;

  StreamReader(ServerRequest request, Worker worker) {
    super(request, worker);
  }

  @Override
  void start() {
    request().http().pause();
    waiting(true);
    request().streamBody(this);
    worker().call(request());
  }

  /**
   * What the handler reads.
   *
   * @param context on which it does so
   */
  BodyStream body(Context context) {
    return body.on(context);
  }

  /** From the thread of the handler. */
  private void ask() {
    worker().execute(this::fetch);
  }

  private void fetch() {
    if (isOver() || abandoned) {
      return;
    }
    if (!asked) {
      asked = true;
      writeContinue();
    }
    waiting(false);
    request().http().fetch(1);
  }

  @Override
  void take(Buffer chunk) {
    if (!abandoned) {
      waiting(true);
      body.arrive(chunk);
    }
  }

  @Override
  void complete() {
    if (finish()) {
      body.end();
    }
  }

  @Override
  void giveUp(HttpException reason) {
    if (abandoned) {
      worker().cut(request());
      return;
    }
    if (request().http().version() != HttpVersion.HTTP_2) {
      request().connection().closeAfterAnswer(); // Where the next request begins is not known.
    }
    body.fail(reason);
  }

  @Override
  void lose() {
    body.fail(new HttpException(400, "The client has left"));
  }

  /** The request is answered. */
  void abandon() {
    body.fail(new IllegalStateException("The body is gone, since its request is answered"));
    abandoned = true;
    if (request().http().isEnded()) {
      return;
    }
    if (request().connection().isClosing()) {
      finish();
    } else {
      waiting(false);
    }
    request().http().resume();
  }
}
