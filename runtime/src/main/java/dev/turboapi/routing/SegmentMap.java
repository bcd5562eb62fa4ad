package dev.turboapi.routing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A hash map whose keys are looked up as a part of a longer text, so that no substring is made for
 * a miss.
 */
final class SegmentMap<V> {
  private static final int FIRST_CAPACITY = 8;

  private @Nullable String[] keys = new @Nullable String[FIRST_CAPACITY];
  private @Nullable Object[] values = new @Nullable Object[FIRST_CAPACITY];
  private int size;

  /** The value of the key that is {@code text[start, end)}; null if there is none. */
  @Nullable V get(String text, int start, int end) {
    return size == 0 ? null : valueAt(slot(text, start, end));
  }

  V computeIfAbsent(String key, Supplier<V> supplier) {
    V present = get(key, 0, key.length());
    if (present != null) {
      return present;
    }
    if (2 * ++size > keys.length) {
      grow();
    }
    V value = supplier.get();
    put(key, value);
    return value;
  }

  private void put(String key, Object value) {
    int slot = slot(key, 0, key.length());
    keys[slot] = key;
    values[slot] = value;
  }

  private void grow() {
    @Nullable String[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new @Nullable String[2 * oldKeys.length];
    values = new @Nullable Object[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      String key = oldKeys[i];
      Object value = oldValues[i];
      if (key != null && value != null) {
        put(key, value);
      }
    }
  }

  /** Where the key is, or would be. */
  private int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = hash ^ (hash >>> 16);
    while (true) {
      slot &= keys.length - 1;
      String key = keys[slot];
      if (key == null || (key.length() == end - start && text.startsWith(key, start))) {
        return slot;
      }
      slot++;
    }
  }

  @SuppressWarnings("unchecked") // only put fills the array, with values of this type
  private @Nullable V valueAt(int slot) {
    return (V) values[slot];
  }
}
