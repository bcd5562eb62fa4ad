package dev.turboapi.form;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.concurrent.Flow;

/** Reads a file from its beginning, as fast as a subscriber asks for it. */
final class FilePieces implements Flow.Subscription {
  private static final int PIECE = 64 * 1024;

  private final SpooledFile file;
  private final Flow.Subscriber<? super Buffer> subscriber;
  private long position;
  private long demand;
  private boolean busy;
  private boolean over;

  FilePieces(SpooledFile file, Flow.Subscriber<? super Buffer> subscriber) {
    this.file = file;
    this.subscriber = subscriber;
  }

  @Override
  public synchronized void request(long n) {
    if (n <= 0) {
      fail(new IllegalArgumentException("At least one piece is to be requested; got " + n));
      return;
    }
    demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
    flow();
  }

  @Override
  public synchronized void cancel() {
    over = true;
  }

  // The subscriber may ask for more while it gets a piece, which must not nest.
  private void flow() {
    while (!busy && !over && demand > 0) {
      busy = true;
      Future<byte[]> piece = file.piece(position, PIECE);
      if (!piece.isComplete()) {
        piece.onComplete(this::resume);
        return;
      }
      take(piece);
    }
  }

  private synchronized void resume(AsyncResult<byte[]> piece) {
    take(piece);
    flow();
  }

  private void take(AsyncResult<byte[]> piece) {
    if (over) {
      return;
    }
    if (piece.failed()) {
      fail(piece.cause());
      return;
    }
    byte[] bytes = piece.result();
    if (bytes.length > 0) {
      demand--;
      position += bytes.length;
      subscriber.onNext(Buffer.buffer(bytes));
    }
    if (position == file.size() && !over) {
      over = true;
      subscriber.onComplete();
    }
    busy = false;
  }

  private void fail(Throwable failure) {
    if (!over) {
      over = true;
      subscriber.onError(failure);
    }
  }
}
