package dev.turboapi.schema;

import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares a scalar with a table. A line has a JSON value, then {@code ->} and what is sent for the
 * value that it makes, or {@code !!} and the error's type and message.
 */
final class Recorded {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private Recorded() {}

  static <T> void check(Scalar<T> scalar, String table) {
    table.lines().forEach(line -> checkLine(scalar, line));
  }

  private static <T> void checkLine(Scalar<T> scalar, String line) {
    boolean valid = line.contains(" -> ");
    String[] columns = line.split(valid ? " -> " : " !! ", 2);
    Object json = json(columns[0]);
    List<ValidationError> errors = errors(scalar, json);
    if (valid) {
      assertWithMessage(line).that(errors).isEmpty();
      assertWithMessage(line).that(scalar.text(scalar.fromJson(json))).isEqualTo(columns[1]);
    } else {
      assertWithMessage(line).that(errors).hasSize(1);
      ValidationError error = errors.get(0);
      assertWithMessage(line).that(error.type() + " | " + error.msg()).isEqualTo(columns[1]);
    }
  }

  /**
   * Compares a shape with a table: a JSON value, then either {@code -> valid} or on lines of their
   * own the errors, as JSON objects and indented.
   */
  static void checkErrors(Shape shape, String table) {
    String input = "";
    List<@Nullable Object> expected = new ArrayList<>();
    for (String line : table.lines().toList()) {
      if (line.startsWith(" ")) {
        expected.add(json(line));
        continue;
      }
      checkErrors(shape, input, expected);
      input = line.replace(" -> valid", "");
      expected.clear();
    }
    checkErrors(shape, input, expected);
  }

  private static void checkErrors(Shape shape, String input, List<@Nullable Object> expected) {
    if (!input.isEmpty()) {
      assertWithMessage(input)
          .that(toJson(errors(shape, json(input))))
          .containsExactlyElementsIn(expected)
          .inOrder();
    }
  }

  static List<ValidationError> errors(Shape shape, @Nullable Object json) {
    List<ValidationError> errors = new ArrayList<>();
    shape.explain(json, Location.of("body"), errors);
    return errors;
  }

  /** A text of JSON as shapes want it. */
  static @Nullable Object json(String text) {
    try {
      return widened(MAPPER.readValue(text, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static List<Object> toJson(List<ValidationError> errors) {
    List<Object> json = new ArrayList<>();
    errors.forEach(error -> json.add(error.toJson()));
    return json;
  }

  private static @Nullable Object widened(@Nullable Object json) {
    if (json instanceof Integer number) {
      return number.longValue();
    }
    if (json instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(widened(item)));
      return copy;
    }
    if (json instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put((String) key, widened(value)));
      return copy;
    }
    return json;
  }
}
