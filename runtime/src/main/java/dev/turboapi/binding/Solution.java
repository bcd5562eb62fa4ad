package dev.turboapi.binding;

import dev.turboapi.ResponseHead;
import org.jspecify.annotations.Nullable;

/** What was provided for one request, step by step. For one thread at a time. */
public final class Solution {
  /** Stands for what was not provided. */
  private static final Object REFUSED = new Object();

  private final @Nullable Object[] values;
  private int size;
  private boolean refused;
  private @Nullable ResponseHead head;

  Solution(int steps) {
    this.values = new Object[steps];
  }

  /** How many steps are done: the index of the next. */
  public int size() {
    return size;
  }

  /** Takes what the next step provides. */
  public void add(@Nullable Object value) {
    values[size++] = value;
  }

  /** The next step provides nothing: the request does not fit it, or what it depends on. */
  public void refuse() {
    refused = true;
    add(REFUSED);
  }

  /** Whether some step was refused, so that the handler cannot be called. */
  public boolean isRefused() {
    return refused;
  }

  boolean isRefused(int index) {
    return values[index] == REFUSED;
  }

  @Nullable Object get(int index) {
    return values[index];
  }

  /** One for the handler and all that it depends on. */
  ResponseHead head() {
    if (head == null) {
      head = new ResponseHead();
    }
    return head;
  }
}
