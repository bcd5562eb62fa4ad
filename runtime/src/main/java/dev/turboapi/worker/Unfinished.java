package dev.turboapi.worker;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What had not ended when the grace period did.
 *
 * @param requests without their answer
 * @param tasks requests that were answered, but whose background tasks had not run, or whose
 *     resources had not closed
 */
public record Unfinished(int requests, int tasks) {
  static final Unfinished NOTHING = new Unfinished(0, 0);

  public boolean isNothing() {
    return requests == 0 && tasks == 0;
  }

  Unfinished plus(Unfinished other) {
    return new Unfinished(requests + other.requests, tasks + other.tasks);
  }

  /** In words: {@code 2 requests and the tasks or resources of 1 request}. */
  @Override
  public String toString() {
    return Stream.of(
            requests == 0 ? "" : counted(requests),
            tasks == 0 ? "" : "the tasks or resources of " + counted(tasks))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" and "));
  }

  private static String counted(int requests) {
    return requests == 1 ? "1 request" : requests + " requests";
  }
}
