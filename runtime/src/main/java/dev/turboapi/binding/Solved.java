package dev.turboapi.binding;

import org.jspecify.annotations.Nullable;

/** What was provided for a handler or for another provider; for generated code. */
public final class Solved {
  private final @Nullable Object[] values;
  private final int[] indexes;

  /**
   * @param values of all steps of a plan
   * @param indexes which of them count
   */
  Solved(@Nullable Object[] values, int[] indexes) {
    this.values = values;
    this.indexes = indexes;
  }

  /**
   * What the n-th dependency provided.
   *
   * @param index from 0, in the order in which they are declared
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the processor knows the type
  public <T extends @Nullable Object> T get(int index) {
    return (T) values[indexes[index]];
  }
}
