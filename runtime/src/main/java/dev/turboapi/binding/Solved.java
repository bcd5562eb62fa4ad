package dev.turboapi.binding;

import dev.turboapi.ResponseHead;
import org.jspecify.annotations.Nullable;

/** What was provided for a handler or for another provider; for generated code. */
public final class Solved {
  private final Solution solution;
  private final int[] indexes;

  /**
   * @param indexes of the steps that count
   */
  Solved(Solution solution, int[] indexes) {
    this.solution = solution;
    this.indexes = indexes;
  }

  /**
   * What the n-th dependency provided.
   *
   * @param index from 0, in the order in which they are declared
   */
  // The processor knows the type, and whether it may be null.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public <T extends @Nullable Object> T get(int index) {
    return (T) solution.get(indexes[index]);
  }

  /** The head of the answer, one for the whole request. */
  public ResponseHead head() {
    return solution.head();
  }
}
