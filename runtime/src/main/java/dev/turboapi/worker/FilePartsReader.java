package dev.turboapi.worker;

import dev.turboapi.worker.FileParts.Part;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import java.io.EOFException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a file for one subscriber, a piece each time one is asked for. All of it happens
 * on the context on which it was made.
 */
final class FilePartsReader implements Flow.Subscription {
  private static final int PIECE_BYTES = 64 * 1024;
  private static final OpenOptions READ_ONLY =
      new OpenOptions().setRead(true).setWrite(false).setCreate(false);

  private final Vertx vertx;
  private final Context context;
  private final Path path;
  private final List<Part> parts;
  private final Buffer end;
  private final Flow.Subscriber<? super Buffer> subscriber;

  private @Nullable AsyncFile file;
  private long demand;
  private int part;
  private long position;
  private boolean reading;
  private boolean over;

  FilePartsReader(
      Vertx vertx,
      Path path,
      List<Part> parts,
      Buffer end,
      Flow.Subscriber<? super Buffer> subscriber) {
    this.vertx = vertx;
    this.context = vertx.getOrCreateContext();
    this.path = path;
    this.parts = parts;
    this.end = end;
    this.subscriber = subscriber;
    this.position = parts.get(0).range().start();
  }

  @Override
  public void request(long n) {
    onContext(() -> add(n));
  }

  @Override
  public void cancel() {
    onContext(this::finish);
  }

  private void onContext(Runnable task) {
    if (context == Vertx.currentContext()) {
      task.run();
    } else {
      context.runOnContext(unused -> task.run());
    }
  }

  private void add(long n) {
    if (n > 0) {
      demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
      readOn();
    } else if (!over) {
      finish();
      subscriber.onError(new IllegalArgumentException("Ask for 1 piece at least; got " + n));
    }
  }

  private void readOn() {
    if (!reading && !over && demand > 0) {
      reading = true;
      demand--;
      opened().compose(this::piece).onComplete(this::publish);
    }
  }

  private Future<AsyncFile> opened() {
    if (file != null) {
      return Future.succeededFuture(file);
    }
    return vertx.fileSystem().open(path.toString(), READ_ONLY).onSuccess(opened -> file = opened);
  }

  private Future<Buffer> piece(AsyncFile from) {
    Part current = parts.get(part);
    Buffer piece = Buffer.buffer();
    if (position == current.range().start()) {
      piece.appendBuffer(current.head());
    }
    int length = (int) Math.min(current.range().end() - position, PIECE_BYTES);
    int whole = piece.length() + length;
    return from.read(piece, piece.length(), position, length)
        .compose(
            read ->
                read.length() == whole
                    ? Future.succeededFuture(advanced(read, length))
                    : Future.failedFuture(
                        new EOFException("File at path " + path + " has become shorter.")));
  }

  private Buffer advanced(Buffer piece, int length) {
    position += length;
    if (position == parts.get(part).range().end()) {
      part++;
      if (part == parts.size()) {
        return piece.appendBuffer(end);
      }
      position = parts.get(part).range().start();
    }
    return piece;
  }

  private void publish(AsyncResult<Buffer> piece) {
    reading = false;
    if (over) {
      finish(); // cancelled meanwhile
    } else if (piece.failed()) {
      finish();
      subscriber.onError(piece.cause());
    } else if (part == parts.size()) {
      finish();
      subscriber.onNext(piece.result());
      subscriber.onComplete();
    } else {
      subscriber.onNext(piece.result());
      readOn();
    }
  }

  /** Nothing more is sent; the file is closed, now or after the read that is under way. */
  private void finish() {
    over = true;
    if (!reading && file != null) {
      file.close();
      file = null;
    }
  }
}
