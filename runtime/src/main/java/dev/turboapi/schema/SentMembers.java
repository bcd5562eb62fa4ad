package dev.turboapi.schema;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object, converted: those of its known members that were sent.
 *
 * @param count how many they are, with those of all objects within
 */
record SentMembers(Map<String, @Nullable Object> values, int count) {
  static SentMembers of(Map<String, @Nullable Object> values) {
    return new SentMembers(values, values.size() + in(values.values()));
  }

  /** How many members of objects were sent within a converted value. */
  static int in(@Nullable Object converted) {
    if (converted instanceof SentMembers object) {
      return object.count;
    }
    if (converted instanceof Map<?, ?> map) {
      return in(map.values());
    }
    int count = 0;
    if (converted instanceof Collection<?> elements) {
      for (Object element : elements) {
        count += in(element);
      }
    }
    return count;
  }
}
