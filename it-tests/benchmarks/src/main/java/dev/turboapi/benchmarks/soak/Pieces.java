package dev.turboapi.benchmarks.soak;

import io.vertx.core.buffer.Buffer;
import java.util.concurrent.Flow;

/** A body of many equal pieces, each of which is handed out when it is asked for. */
record Pieces(Buffer piece, int count) implements Flow.Publisher<Buffer> {
  private static final int LINES = 1000;

  /** Pieces of some kilobytes that repeat a number. */
  static Pieces of(int number, int count) {
    return new Pieces(Buffer.buffer(text(number)), count);
  }

  /** One piece. */
  static String text(int number) {
    return (number + "\n").repeat(LINES);
  }

  @Override
  public void subscribe(Flow.Subscriber<? super Buffer> subscriber) {
    subscriber.onSubscribe(
        new Flow.Subscription() {
          private int left = count;

          @Override
          public void request(long demand) {
            for (long i = 0; i < demand && left > 0; i++) {
              left--;
              subscriber.onNext(piece);
              if (left == 0) {
                subscriber.onComplete();
              }
            }
          }

          @Override
          public void cancel() {
            left = 0;
          }
        });
  }
}
