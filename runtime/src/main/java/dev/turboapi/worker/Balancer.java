package dev.turboapi.worker;

import dev.turboapi.Workers;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Chooses the worker of each call: consistent hashing with bounded loads. Thread-safe. */
public final class Balancer implements Workers {
  /** Up to so many calls in flight nobody is far above anybody. */
  private static final int CALM = 8;

  private final int limit;
  private final AtomicReferenceArray<Load> loads;

  /**
   * @param limit how many calls a worker takes at a time
   */
  Balancer(int count, int limit) {
    this.limit = limit;
    this.loads = new AtomicReferenceArray<>(count);
    for (int index = 0; index < count; index++) {
      loads.set(index, new Load(limit));
    }
  }

  @Override
  public int count() {
    return loads.length();
  }

  @Override
  public int indexOf(String method, String path) {
    return modulo(Fnv.hash(method, path), count());
  }

  @Override
  public int indexOf(String key) {
    return modulo(Fnv.hash(key), count());
  }

  @Override
  public int inFlight(int index) {
    return load(index).inFlight();
  }

  @Override
  public int highWater(int index) {
    return load(index).highWater();
  }

  /** Where the next call of this method and concrete path goes. */
  int choose(String method, String path) {
    long hash = Fnv.hash(method, path);
    int first = modulo(hash, count());
    int inFlight = inFlight(first);
    return inFlight < CALM || inFlight <= bound() ? first : elsewhere(hash, first);
  }

  /** A quarter more than the average. */
  private int bound() {
    int total = 1;
    for (int index = 0; index < count(); index++) {
      total += inFlight(index);
    }
    return CALM + total * 5 / 4 / count();
  }

  /** The next worker within the bound, from where a second hash points: the quotient. */
  private int elsewhere(long hash, int first) {
    int bound = bound();
    int start = modulo(Long.divideUnsigned(hash, count()), count());
    for (int i = 0; i < count(); i++) {
      int next = (start + i) % count();
      if (inFlight(next) <= bound) {
        return next;
      }
    }
    return first;
  }

  Load load(int index) {
    return loads.get(index);
  }

  /** The worker takes no calls any more. */
  void down(int index) {
    loads.set(index, new Load(0));
  }

  /** The worker takes calls, with nothing in flight. */
  void up(int index) {
    loads.set(index, new Load(limit));
  }

  /** The event-bus address of a worker. */
  static String address(int index) {
    return "turboapi.worker." + index;
  }

  private static int modulo(long hash, int count) {
    return (int) Long.remainderUnsigned(hash, count);
  }
}
