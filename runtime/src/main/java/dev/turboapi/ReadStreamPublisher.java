package dev.turboapi;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.streams.ReadStream;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Lets a stream of Vert.x flow only as fast as it is asked to. The stream is paused at once, and
 * touched from then on by the event loop on which it was handed over only.
 */
final class ReadStreamPublisher<T> implements Flow.Publisher<T> {
  private final ReadStream<T> stream;
  private final @Nullable Context context;

  ReadStreamPublisher(ReadStream<T> stream) {
    this.stream = stream.pause();
    this.context = Vertx.currentContext();
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    onContext(
        () -> {
          stream.handler(subscriber::onNext);
          stream.endHandler(
              unused -> {
                free();
                subscriber.onComplete();
              });
          stream.exceptionHandler(
              failure -> {
                free();
                subscriber.onError(failure);
              });
          subscriber.onSubscribe(new Demand());
        });
  }

  /** Whether it is a file, which is closed then. */
  private boolean free() {
    if (stream instanceof AsyncFile file) {
      var unused = file.close();
      return true;
    }
    return false;
  }

  private void onContext(Runnable task) {
    if (context == null || context == Vertx.currentContext()) {
      task.run();
    } else {
      context.runOnContext(unused -> task.run());
    }
  }

  /** What the subscriber asks for. */
  private final class Demand implements Flow.Subscription {
    @Override
    public void request(long n) {
      onContext(() -> stream.fetch(n));
    }

    @Override
    public void cancel() {
      onContext(
          () -> {
            stream.handler(null);
            stream.endHandler(null);
            stream.exceptionHandler(null);
            if (!free()) {
              stream.resume(); // into nowhere, as a Pipe of Vert.x does: what it holds gets free
            }
          });
    }
  }
}
