package dev.turboapi.oracle;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;

/** Python's {@code iter}: pieces of a body that come one by one, as they are asked for. */
public final class Pieces implements Flow.Publisher<Buffer> {
  private final List<Buffer> pieces;

  public Pieces(List<Buffer> pieces) {
    this.pieces = pieces;
  }

  public static Pieces of(String... texts) {
    return new Pieces(Arrays.stream(texts).map(Buffer::buffer).toList());
  }

  @Override
  public void subscribe(Flow.Subscriber<? super Buffer> subscriber) {
    subscriber.onSubscribe(new Delivery(pieces.iterator(), subscriber));
  }

  /** For a subscriber that asks on one thread. */
  private static final class Delivery implements Flow.Subscription {
    private final Iterator<Buffer> rest;
    private final Flow.Subscriber<? super Buffer> subscriber;
    private long demand;
    private boolean delivering;
    private boolean over;

    Delivery(Iterator<Buffer> rest, Flow.Subscriber<? super Buffer> subscriber) {
      this.rest = rest;
      this.subscriber = subscriber;
    }

    @Override
    public void request(long n) {
      demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
      if (!delivering) {
        delivering = true; // the subscriber asks for more while it takes a piece
        deliver();
        delivering = false;
      }
    }

    private void deliver() {
      while (!over && demand > 0 && rest.hasNext()) {
        demand--;
        subscriber.onNext(rest.next());
      }
      if (!over && !rest.hasNext()) {
        over = true;
        subscriber.onComplete();
      }
    }

    @Override
    public void cancel() {
      over = true;
    }
  }
}
