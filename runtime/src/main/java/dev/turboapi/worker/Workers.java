package dev.turboapi.worker;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which worker a call belongs to, and how many calls each has in flight. Thread-safe.
 *
 * <p>Calls of one method and concrete path meet on one worker, {@link #indexOf(String, String)},
 * unless it has far more in flight than the others: then the next ones go where a second hash
 * points (consistent hashing with bounded loads), so that one hot path does not sit on one core.
 * Calls of one key of {@code @Affinity} meet on {@link #indexOf(String)}, always.
 *
 * @see <a href="https://arxiv.org/abs/1608.01350">Mirrokni, Thorup, Zadimoghaddam: Consistent
 *     Hashing with Bounded Loads</a>
 */
public final class Workers {
  /** Up to so many calls in flight nobody is far above anybody. */
  private static final int CALM = 8;

  private final int limit;
  private final AtomicReferenceArray<Load> loads;

  /**
   * @param limit how many calls a worker takes at a time
   */
  Workers(int count, int limit) {
    this.limit = limit;
    this.loads = new AtomicReferenceArray<>(count);
    for (int index = 0; index < count; index++) {
      loads.set(index, new Load(limit));
    }
  }

  /** How many workers there are. */
  public int count() {
    return loads.length();
  }

  /**
   * The worker, from 0, on which async calls of this method and concrete path run: FNV-1a 64 of
   * {@code METHOD path} in UTF-8, modulo the number of workers.
   */
  public int indexOf(String method, String path) {
    return modulo(Fnv.hash(method, path), count());
  }

  /** The worker, from 0, on which calls run whose {@code @Affinity} has this value as text. */
  public int indexOf(String key) {
    return modulo(Fnv.hash(key), count());
  }

  /** How many calls a worker has in flight. */
  public int inFlight(int index) {
    return load(index).inFlight();
  }

  /** The most calls that a worker ever had in flight at a time, since it was started. */
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
