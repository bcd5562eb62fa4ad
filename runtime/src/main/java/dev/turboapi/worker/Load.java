package dev.turboapi.worker;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many calls one worker has in flight, from acceptance until the answer is there, and how many
 * it takes. A worker that is started again begins with another one, so that calls of the dead one
 * do not count. Thread-safe.
 */
final class Load {
  private final int limit;
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger highWater = new AtomicInteger();

  Load(int limit) {
    this.limit = limit;
  }

  /** Counts a call in, unless there are as many as may be. */
  boolean admit() {
    int now = inFlight.incrementAndGet();
    if (now > limit) {
      inFlight.decrementAndGet();
      return false;
    }
    if (now > highWater.get()) {
      highWater.accumulateAndGet(now, Math::max);
    }
    return true;
  }

  /** Counts an admitted call out. */
  void release() {
    inFlight.decrementAndGet();
  }

  int inFlight() {
    return inFlight.get();
  }

  int highWater() {
    return highWater.get();
  }
}
