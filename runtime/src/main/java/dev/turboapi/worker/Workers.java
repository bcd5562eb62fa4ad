package dev.turboapi.worker;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the workers of an application share: which of them a call belongs to, and how many async
 * calls each has in flight, from acceptance until the answer. Thread-safe.
 */
final class Workers {
  private final AtomicInteger[] inFlight;
  private final int limit;

  /**
   * @param limit how many async calls a worker takes at a time
   */
  Workers(int count, int limit) {
    this.limit = limit;
    this.inFlight = new AtomicInteger[count];
    for (int i = 0; i < count; i++) {
      inFlight[i] = new AtomicInteger();
    }
  }

  int count() {
    return inFlight.length;
  }

  /** The worker on which all async calls of this method and concrete path run. */
  int indexOf(String method, String path) {
    return (int) Long.remainderUnsigned(Fnv.hash(method, path), inFlight.length);
  }

  /** The event-bus address of a worker. */
  String address(int index) {
    return "turboapi.worker." + index;
  }

  /** Counts a call in, unless the worker has as many as it takes. */
  boolean admit(int index) {
    if (inFlight[index].incrementAndGet() <= limit) {
      return true;
    }
    inFlight[index].decrementAndGet();
    return false;
  }

  /** Counts an admitted call out. */
  void release(int index) {
    inFlight[index].decrementAndGet();
  }
}
