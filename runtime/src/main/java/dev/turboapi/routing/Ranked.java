package dev.turboapi.routing;

import org.jspecify.annotations.Nullable;

/**
 * A route and its rank in declaration order: of all that match, the lowest rank wins.
 *
 * @param owner who declares it, for messages
 */
record Ranked(int rank, Route route, String owner) {
  /** Higher than every rank. */
  static final int NONE = Integer.MAX_VALUE;

  /** Whether it takes the method; null stands for any. */
  boolean takes(@Nullable String method) {
    return method == null || route.allows(method);
  }
}
