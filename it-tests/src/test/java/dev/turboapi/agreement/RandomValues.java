package dev.turboapi.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values for JSON Schemas, as trees of null, Boolean, String, {@link Token}, List and {@link
 * Members}.
 */
final class RandomValues {
  /** What people, or attackers, send for values of any type. */
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "0",
          "1",
          "-1",
          "007",
          "1.0",
          "1.50",
          "1_000",
          " 1 ",
          "1e3",
          "1e400",
          ".5",
          "5.",
          "-0",
          "+1",
          "0x1",
          "٣",
          "nan",
          "Infinity",
          "99999999999",
          "9223372036854775808",
          "true",
          "On",
          "no",
          "null",
          "None",
          "a",
          "ab",
          "abcdefghij",
          "é",
          "\uD83D\uDE00",
          "a b",
          "A",
          "RED",
          "NAME",
          "2024-01-02",
          "2024-02-30",
          "2024-01-02T03:04:05",
          "2024-01-02T03:04:05Z",
          "2024-01-02 03:04:05.123456+05:30",
          "1704153600",
          "1704153600000",
          "03:04",
          "03:04:05.5Z",
          "25:00",
          "PT1H",
          "P1DT2H",
          "1 day 02:00",
          "-P1Y",
          "P1M",
          "2024",
          "2024-05",
          "12345678-9abc-def0-1234-56789abcdef0",
          "123456789abcdef0123456789abcdef0",
          "{12345678-9abc-def0-1234-56789abcdef0}",
          "http://a.b",
          "a@b.co",
          "__proto__");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1",
          "2",
          "-1",
          "1.0",
          "1.5",
          "1e2",
          "1E400",
          "-1e-400",
          "0.1",
          "1e20",
          "2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775809",
          "123456789012345678901234567890",
          "1704153600",
          "86399",
          "NaN",
          "Infinity",
          "-Infinity");

  /** From here on, trees grow no more than they must. */
  private static final int DEEP = 3;

  private final Random random;
  private final JsonNode schemas;
  private double damage;

  /** A number as it is written. */
  record Token(String text) {}

  /** An object, in which a name may occur twice. */
  record Members(List<Map.Entry<String, @Nullable Object>> list) {}

  RandomValues(Random random, JsonNode schemas) {
    this.random = random;
    this.schemas = schemas;
  }

  /** From now on, a value is no good with this probability. */
  void damage(double probability) {
    damage = probability;
  }

  boolean damages() {
    return random.nextDouble() < damage;
  }

  String word() {
    return pick(TEXTS);
  }

  String digits() {
    return new BigInteger(random.nextInt(90) + 1, random).toString();
  }

  /** What a query or the like sends: several texts for a list, else one. */
  List<String> texts(JsonNode schema) {
    Object value = json(schema);
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(element -> texts.add(text(element)));
    } else {
      texts.add(text(value));
    }
    if (texts.isEmpty() || damages()) {
      texts.add(word());
    }
    return texts;
  }

  private static String text(@Nullable Object value) {
    return value instanceof Token token ? token.text() : String.valueOf(value);
  }

  @Nullable Object json(JsonNode schema) {
    return json(schema, 0);
  }

  private @Nullable Object json(JsonNode schema, int depth) {
    if (damages()) {
      return anything(depth);
    }
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asText().replace("#/components/schemas/", "");
      return json(schemas.path(name), depth);
    }
    for (String union : List.of("anyOf", "oneOf", "allOf")) {
      if (schema.has(union)) {
        return json(schema.get(union).get(random.nextInt(schema.get(union).size())), depth);
      }
    }
    if (schema.has("enum")) {
      return scalar(schema.get("enum").get(random.nextInt(schema.get("enum").size())));
    }
    if (schema.has("const")) {
      return scalar(schema.get("const"));
    }
    return switch (schema.path("type").asText()) {
      case "null" -> null;
      case "boolean" -> random.nextBoolean();
      case "integer" -> new Token(String.valueOf(number(schema)));
      case "number" -> new Token(number(schema) + (random.nextBoolean() ? "" : ".5"));
      case "string" -> string(schema);
      case "array" -> array(schema, depth);
      case "object" -> object(schema, depth);
      default -> anything(depth);
    };
  }

  private static Object scalar(JsonNode value) {
    return value.isTextual() ? value.asText() : new Token(value.toString());
  }

  private long number(JsonNode schema) {
    long low =
        Math.max(
            schema.path("minimum").asLong(-3), schema.path("exclusiveMinimum").asLong(-3 - 1) + 1);
    long high =
        Math.min(
            schema.path("maximum").asLong(low + 9),
            schema.path("exclusiveMaximum").asLong(low + 9 + 1) - 1);
    return low + random.nextInt((int) Math.max(1, Math.min(high - low, 100) + 1));
  }

  private String string(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "date" -> "2024-02-%02d".formatted(random.nextInt(29) + 1);
      case "time" -> "%02d:30:00".formatted(random.nextInt(24));
      case "date-time" ->
          "2024-02-29T03:04:05" + pick(List.of("", "Z", "+05:30", ".123", ".123456Z"));
      case "duration" -> pick(List.of("PT1H", "P1D", "PT0S", "P1DT2H3M4.5S", "-PT1S"));
      default -> {
        String text = random.nextInt(4) == 0 ? word() : "abcdefgh".substring(random.nextInt(8));
        int missing = schema.path("minLength").asInt(0) - text.length();
        String padded = text + "x".repeat(Math.max(0, missing));
        int limit = schema.path("maxLength").asInt(padded.length());
        yield padded.substring(0, Math.min(limit, padded.length()));
      }
    };
  }

  private List<@Nullable Object> array(JsonNode schema, int depth) {
    int least = schema.path("minItems").asInt(0);
    int most = depth > DEEP ? least : schema.path("maxItems").asInt(least + 3);
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
      elements.add(json(schema.path("items"), depth + 1));
    }
    return elements;
  }

  private Members object(JsonNode schema, int depth) {
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    List<Map.Entry<String, @Nullable Object>> members = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              boolean sent =
                  required.contains(property.getKey()) || (depth <= DEEP && random.nextBoolean());
              if (sent && !damages()) {
                members.add(member(property.getKey(), json(property.getValue(), depth + 1)));
              }
            });
    if (schema.path("additionalProperties").isObject()) {
      int least = schema.path("minProperties").asInt(0);
      for (int i = depth > DEEP ? least : least + random.nextInt(3); i > 0; i--) {
        members.add(member(word(), json(schema.path("additionalProperties"), depth + 1)));
      }
    }
    if (damages() && !members.isEmpty()) {
      members.add(member(members.get(random.nextInt(members.size())).getKey(), anything(depth)));
      members.add(random.nextInt(members.size()), member(word(), anything(depth)));
    }
    return new Members(members);
  }

  private static Map.Entry<String, @Nullable Object> member(String name, @Nullable Object value) {
    return new SimpleImmutableEntry<>(name, value);
  }

  private @Nullable Object anything(int depth) {
    return switch (random.nextInt(depth > DEEP ? 5 : 7)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2, 3 -> word();
      case 4 -> new Token(pick(NUMBERS));
      case 5 -> new ArrayList<>(List.of(word(), new Token(pick(NUMBERS))));
      default -> new Members(List.of(member(word(), anything(depth + 1))));
    };
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
