package dev.turboapi.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one value, in FastAPI's words. One object serves all values, unless its text
 * tells of the value.
 */
final class Fault {
  private final String type;
  private final String text;
  private final @Nullable Map<String, @Nullable Object> context;
  private final Unbindable unbindable = new Unbindable(this);

  private Fault(String type, String text, @Nullable Map<String, @Nullable Object> context) {
    this.type = type;
    this.text = text;
    this.context = context;
  }

  static Fault of(String type, String text) {
    return new Fault(type, text, null);
  }

  static Fault of(String type, String text, Map<String, @Nullable Object> context) {
    return new Fault(type, text, context);
  }

  /** With a reason, which is appended to the text and is the context's {@code error}. */
  static Fault because(String type, String text, String reason) {
    return new Fault(type, text + ", " + reason, context("error", reason));
  }

  /** What pydantic says when a validator function refuses a value. */
  static Fault ofValue(String text) {
    return new Fault("value_error", "Value error, " + text, context("error", Map.of()));
  }

  /** What pydantic says when an assertion in a validator function fails. */
  static Fault ofAssertion(String text) {
    return new Fault("assertion_error", "Assertion failed, " + text, context("error", Map.of()));
  }

  static Map<String, @Nullable Object> context(String name, @Nullable Object value) {
    Map<String, @Nullable Object> context = new LinkedHashMap<>();
    context.put(name, value);
    return context;
  }

  /** For a conversion to throw. */
  Unbindable unbindable() {
    return unbindable;
  }

  @Override
  public String toString() {
    return text;
  }

  ValidationError at(Location location, @Nullable Object input) {
    return new ValidationError(type, location.path(), text, input, context);
  }
}
