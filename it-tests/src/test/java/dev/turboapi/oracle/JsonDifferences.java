package dev.turboapi.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where two JSON values differ, numbers compared by value and members in any order. */
final class JsonDifferences {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, String> found = new TreeMap<>();

  private JsonDifferences() {}

  /** The differences by JSON pointer, each with the two values. */
  static Map<String, String> between(Buffer expected, Buffer actual) throws IOException {
    JsonDifferences differences = new JsonDifferences();
    differences.compare(
        "", MAPPER.readTree(expected.getBytes()), MAPPER.readTree(actual.getBytes()));
    return differences.found;
  }

  private void compare(String pointer, JsonNode expected, JsonNode actual) {
    if (expected.isObject() && actual.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      expected.fieldNames().forEachRemaining(names::add);
      actual.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        String member = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        compare(member, expected.path(name), actual.path(name));
      }
    } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      for (int i = 0; i < expected.size(); i++) {
        compare(pointer + "/" + i, expected.get(i), actual.get(i));
      }
    } else if (!same(expected, actual)) {
      found.put(pointer, "expected %s, got %s".formatted(shown(expected), shown(actual)));
    }
  }

  private static boolean same(JsonNode expected, JsonNode actual) {
    if (expected.isNumber() && actual.isNumber()) {
      return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    return expected.equals(actual);
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "nothing" : value.toString();
  }
}
