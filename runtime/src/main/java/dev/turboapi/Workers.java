package dev.turboapi;

/**
 * On which worker calls run, and how many calls each has in flight. Thread-safe.
 *
 * <p>Calls of one method and concrete path meet on one worker, {@link #indexOf(String, String)},
 * unless it has far more in flight than the others: then the next ones go where a second hash
 * points (consistent hashing with bounded loads), so that one hot path does not sit on one core.
 * Calls of one key of {@code @Affinity} meet on {@link #indexOf(String)}, always.
 *
 * @see <a href="https://arxiv.org/abs/1608.01350">Mirrokni, Thorup, Zadimoghaddam: Consistent
 *     Hashing with Bounded Loads</a>
 */
public interface Workers {
  /** How many workers there are. */
  int count();

  /**
   * The worker, from 0, on which async calls of this method and concrete path run: FNV-1a 64 of
   * {@code METHOD path} in UTF-8, modulo the number of workers.
   */
  int indexOf(String method, String path);

  /** The worker, from 0, on which calls run whose {@code @Affinity} has this value as text. */
  int indexOf(String key);

  /** How many calls a worker has in flight. */
  int inFlight(int index);

  /** The most calls that a worker ever had in flight at a time, since it was started. */
  int highWater(int index);
}
