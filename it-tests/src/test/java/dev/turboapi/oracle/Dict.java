package dev.turboapi.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Python's {@code dict}: a map in the order written, whose values may be null. */
public final class Dict {
  private Dict() {}

  public static Map<String, Object> of(@Nullable Object... namesAndValues) {
    Map<String, Object> dict = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      dict.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return dict;
  }
}
