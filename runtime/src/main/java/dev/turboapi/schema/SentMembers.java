package dev.turboapi.schema;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object, converted: those of its known members that were sent. Equal to another with the same
 * values.
 *
 * @param count how many they are, with those of all objects within
 * @param lax whether one of them, or of those within, had to become a value of another kind
 */
record SentMembers(Map<String, @Nullable Object> values, int count, boolean lax) {
  /**
   * @param sent the values before they were converted
   */
  static SentMembers of(Map<?, ?> sent, Map<String, @Nullable Object> values) {
    return new SentMembers(values, values.size() + in(values.values()), isLax(sent, values));
  }

  /** How many members of objects were sent within a converted value. */
  static int in(@Nullable Object converted) {
    if (converted instanceof MadeShape.Made made) {
      return in(made.described());
    }
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

  /**
   * Whether a value had to become one of another kind, as a text does that is taken as a number.
   */
  static boolean isLax(@Nullable Object sent, @Nullable Object converted) {
    if (sent == converted) {
      return false;
    }
    if (converted instanceof MadeShape.Made made) {
      return isLax(sent, made.described());
    }
    if (converted instanceof SentMembers object) {
      return object.lax;
    }
    if (sent instanceof Map<?, ?> before && converted instanceof Map<?, ?> after) {
      return after.entrySet().stream()
          .anyMatch(member -> isLax(before.get(member.getKey()), member.getValue()));
    }
    if (sent instanceof List<?> before && converted instanceof List<?> after) {
      Iterator<?> elements = after.iterator();
      return before.stream().anyMatch(element -> isLax(element, elements.next()));
    }
    if (sent instanceof String) {
      return !(converted instanceof String || converted instanceof Character);
    }
    if (sent instanceof Long || sent instanceof BigInteger) {
      return !isWhole(converted) && !isFloating(converted);
    }
    if (sent instanceof Double) {
      return !isFloating(converted);
    }
    return !(sent instanceof Boolean && converted instanceof Boolean);
  }

  private static boolean isWhole(@Nullable Object number) {
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte
        || number instanceof BigInteger;
  }

  private static boolean isFloating(@Nullable Object number) {
    return number instanceof Double || number instanceof Float;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SentMembers object && values.equals(object.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
