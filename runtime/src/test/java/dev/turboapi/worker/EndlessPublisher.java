package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;

import io.vertx.core.buffer.Buffer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Publishes as many pieces as it is asked for, at once. */
final class EndlessPublisher implements Flow.Publisher<Buffer>, Flow.Subscription {
  /** Bytes of a piece. */
  static final int CHUNK = 1 << 16;

  private final AtomicLong sent = new AtomicLong();
  private final CountDownLatch cancelled = new CountDownLatch(1);
  private volatile Flow.@Nullable Subscriber<? super Buffer> subscriber;

  @Override
  public void subscribe(Flow.Subscriber<? super Buffer> given) {
    subscriber = given;
    given.onSubscribe(this);
  }

  @Override
  public void request(long n) {
    for (long i = 0; i < n; i++) {
      sent.incrementAndGet();
      requireNonNull(subscriber).onNext(Buffer.buffer(new byte[CHUNK]));
    }
  }

  @Override
  public void cancel() {
    cancelled.countDown();
  }

  /** How many pieces. */
  long sent() {
    return sent.get();
  }

  void awaitCancelled() throws InterruptedException {
    assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
  }
}
