package dev.turboapi.oracle;

import java.util.Iterator;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Python's generator: items that come one by one, as they are asked for. */
public class Generator<T extends @Nullable Object> implements Flow.Publisher<T> {
  private final Iterable<? extends T> items;

  Generator(Iterable<? extends T> items) {
    this.items = items;
  }

  public static <T extends @Nullable Object> Generator<T> of(Iterable<? extends T> items) {
    return new Generator<>(items);
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    subscriber.onSubscribe(new Delivery<>(items.iterator(), subscriber));
  }

  /** For a subscriber that asks on one thread. */
  private static final class Delivery<T extends @Nullable Object> implements Flow.Subscription {
    private final Iterator<? extends T> rest;
    private final Flow.Subscriber<? super T> subscriber;
    private long demand;
    private boolean delivering;
    private boolean over;

    Delivery(Iterator<? extends T> rest, Flow.Subscriber<? super T> subscriber) {
      this.rest = rest;
      this.subscriber = subscriber;
    }

    @Override
    public void request(long n) {
      demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
      if (!delivering) {
        delivering = true; // the subscriber asks for more while it takes an item
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
