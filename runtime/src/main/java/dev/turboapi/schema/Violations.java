package dev.turboapi.schema;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a validator says of one value: the constraint's message, or others in its place. */
final class Violations implements ConstraintValidatorContext {
  private final MessageTemplate template;
  private final List<String> added = new ArrayList<>();
  private boolean byDefault = true;

  Violations(MessageTemplate template) {
    this.template = template;
  }

  /** All messages as one, since pydantic says one thing of a value. */
  String text() {
    Stream<String> first = byDefault ? Stream.of(template.message()) : Stream.empty();
    return Stream.concat(first, added.stream()).collect(Collectors.joining("; "));
  }

  void add(String text) {
    added.add(template.with(text).message());
  }

  @Override
  public void disableDefaultConstraintViolation() {
    byDefault = false;
  }

  @Override
  public String getDefaultConstraintMessageTemplate() {
    return template.text();
  }

  @Override
  public ClockProvider getClockProvider() {
    return Now::clock;
  }

  @Override
  public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate) {
    return new Violation(this, messageTemplate);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new ValidationException("There is no " + type.getName() + " here.");
  }
}
