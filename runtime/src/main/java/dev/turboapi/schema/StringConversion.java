package dev.turboapi.schema;

import org.jspecify.annotations.Nullable;

/** Any text, as it is. */
final class StringConversion implements Conversion<String> {
  static final Fault NO_TEXT = Fault.of("string_type", "Input should be a valid string");

  static final Fault NO_UNICODE =
      Fault.of(
          "string_unicode",
          "Input should be a valid string, unable to parse raw data as a unicode string");

  @Override
  public String parse(String text) {
    return text;
  }

  @Override
  public String convert(@Nullable Object json) {
    throw NO_TEXT.unbindable();
  }

  @Override
  public boolean allows(Constraint constraint) {
    return constraint instanceof TextPattern
        || constraint instanceof Constraint.MinLength
        || constraint instanceof Constraint.MaxLength
        || constraint instanceof Constraint.NotBlank
        || constraint instanceof Constraint.Email;
  }

  @Override
  public String text(String value) {
    return value;
  }
}
