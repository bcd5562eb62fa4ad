package dev.turboapi.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text and no other. */
final class LiteralShape extends Shape {
  private final String text;

  LiteralShape(String text) {
    this.text = text;
  }

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    if (text.equals(value)) {
      return value;
    }
    String expected = PythonLiteral.quoted(text);
    errors.add(
        Fault.of(
                "literal_error", "Input should be " + expected, Fault.context("expected", expected))
            .at(location, value));
    return null;
  }
}
