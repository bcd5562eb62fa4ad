package dev.turboapi.security.digest;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which counts of which nonces were used, so that no request is taken twice. Counts may overtake
 * each other a little, as requests on several connections do.
 *
 * <p>Bounded: to forget a nonce means to refuse it, and all that are older, from then on, which
 * clients notice as a nonce that is stale.
 */
final class NonceUses {
  private static final int WINDOW = 64;

  /** The highest count, and which of the 64 up to it were used: bit 0 is the highest itself. */
  private record Counts(long highest, long used) {}

  private final int limit;
  private final TreeMap<Long, Counts> byNonce = new TreeMap<>();
  private long forgotten = -1;

  NonceUses(int limit) {
    this.limit = limit;
  }

  /**
   * Uses a count of a nonce.
   *
   * @param oldest nonces up to this one need not be remembered
   * @return whether that is its first use
   */
  synchronized boolean use(long nonce, long count, long oldest) {
    forget(oldest);
    if (nonce <= forgotten) {
      return false;
    }
    Counts before = byNonce.getOrDefault(nonce, new Counts(0, 0));
    long ahead = count - before.highest;
    long used;
    if (ahead > 0) {
      used = (ahead >= WINDOW ? 0 : before.used << ahead) | 1;
    } else {
      long bit = ahead <= -WINDOW ? 0 : 1L << -ahead;
      if (bit == 0 || (before.used & bit) != 0) {
        return false;
      }
      used = before.used | bit;
    }
    byNonce.put(nonce, new Counts(Math.max(count, before.highest), used));
    if (byNonce.size() > limit) {
      forget(byNonce.firstKey());
    }
    return true;
  }

  private void forget(long upTo) {
    Map<Long, Counts> old = byNonce.headMap(upTo, true);
    old.clear();
    forgotten = Math.max(forgotten, upTo);
  }
}
