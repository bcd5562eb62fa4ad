package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import io.vertx.core.buffer.Buffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/**
 * Publishes what the test says, from the thread of the test, and whether it was asked for or not.
 */
final class HandPublisher implements Flow.Publisher<Buffer>, Flow.Subscription {
  private final CompletableFuture<Flow.Subscriber<? super Buffer>> subscriber =
      new CompletableFuture<>();
  private final CountDownLatch cancelled = new CountDownLatch(1);

  @Override
  public void subscribe(Flow.Subscriber<? super Buffer> given) {
    given.onSubscribe(this);
    subscriber.complete(given);
  }

  HandPublisher send(String text) {
    subscriber().onNext(Buffer.buffer(text));
    return this;
  }

  void complete() {
    subscriber().onComplete();
  }

  void fail(Throwable failure) {
    subscriber().onError(failure);
  }

  void awaitCancelled() throws InterruptedException {
    assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
  }

  boolean isCancelled() {
    return cancelled.getCount() == 0;
  }

  private Flow.Subscriber<? super Buffer> subscriber() {
    return subscriber.orTimeout(10, TimeUnit.SECONDS).join();
  }

  @Override
  public void request(long n) {}

  @Override
  public void cancel() {
    cancelled.countDown();
  }
}
