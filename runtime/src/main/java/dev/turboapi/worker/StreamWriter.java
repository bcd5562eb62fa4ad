package dev.turboapi.worker;

import static java.lang.System.Logger.Level.ERROR;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Sends pieces as they come, and asks for more as the client reads. Publishers may use any thread;
 * all that is done to the connection is done on its event loop, in order.
 */
final class StreamWriter implements Flow.Subscriber<Buffer> {
  private static final System.Logger LOG = System.getLogger("dev.turboapi");

  /** Pieces that may be on their way while the connection takes more. */
  private static final int WINDOW = 8;

  private final ServerRequest request;
  private final Worker worker;
  private final int status;
  private final HttpServerResponse out;
  private Flow.@Nullable Subscription subscription;
  private int asked = WINDOW;
  private boolean over;

  StreamWriter(ServerRequest request, Worker worker, int status) {
    this.request = request;
    this.worker = worker;
    this.status = status;
    this.out = request.http().response();
  }

  /** The head is set. */
  void write(Flow.Publisher<Buffer> chunks) {
    out.exceptionHandler(unused -> gone());
    out.closeHandler(unused -> gone());
    out.drainHandler(unused -> execute(this::askForMore));
    if (request.http().version() != HttpVersion.HTTP_1_0) {
      var unused = out.writeHead(); // the client need not wait for the first piece
    }
    try {
      chunks.subscribe(this);
    } catch (Throwable failure) {
      fail(failure);
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    execute(
        () -> {
          if (over || subscription != null) {
            given.cancel();
          } else {
            subscription = given;
            given.request(WINDOW);
          }
        });
  }

  @Override
  public void onNext(Buffer chunk) {
    execute(() -> send(chunk));
  }

  @Override
  public void onError(Throwable failure) {
    execute(() -> fail(failure));
  }

  @Override
  public void onComplete() {
    execute(this::complete);
  }

  /** Runs a task on the event loop. Whatever the publisher does wrong in it ends the answer. */
  private void execute(Runnable task) {
    worker.execute(
        () -> {
          try {
            task.run();
          } catch (Throwable failure) {
            fail(failure);
          }
        });
  }

  private void send(Buffer chunk) {
    if (over) {
      return;
    }
    asked--;
    if (chunk.length() > 0) { // In HTTP/1.1 an empty chunk is the last one.
      var unused = out.write(chunk);
    }
    askForMore();
  }

  private void askForMore() {
    if (!over && subscription != null && asked <= WINDOW / 2 && !out.writeQueueFull()) {
      int more = WINDOW - asked;
      asked = WINDOW;
      subscription.request(more);
    }
  }

  private void complete() {
    if (!over) {
      over = true;
      var unused = out.end();
      worker.sent(request, status);
    }
  }

  /** The client must not take the part for the whole, so the end that tells it so is not sent. */
  private void fail(Throwable failure) {
    if (!over) {
      LOG.log(ERROR, request.route() + " failed half-way through its answer", failure);
      request.abandon(failure);
      end();
      worker.cut(request);
    }
  }

  private void cancel() {
    try {
      if (subscription != null) {
        subscription.cancel();
      }
    } catch (Throwable failure) {
      LOG.log(ERROR, request.route() + " could not cancel its answer", failure);
    }
  }

  private void gone() {
    if (!over) {
      end();
    }
  }

  private void end() {
    over = true;
    request.dropTasks();
    cancel(); // first, since the end of the request closes what the publisher reads from
    worker.lost(request);
  }
}
