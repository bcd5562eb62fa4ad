package dev.turboapi.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What is sent for the constants of enums that are met in values of no known type: their names, or
 * what Jackson's annotations say.
 */
final class EnumValues {
  private static final ClassValue<Map<Object, JsonNode>> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected Map<Object, JsonNode> computeValue(Class<?> type) {
          Map<Object, JsonNode> values = new HashMap<>();
          for (Object constant : type.getEnumConstants()) {
            values.put(constant, Databind.tree(constant));
          }
          return values;
        }
      };

  private EnumValues() {}

  static JsonNode of(Enum<?> constant) {
    return requireNonNull(BY_CLASS.get(constant.getDeclaringClass()).get(constant));
  }
}
