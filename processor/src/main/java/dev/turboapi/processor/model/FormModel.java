package dev.turboapi.processor.model;

import java.util.Optional;

/** In which form a scalar travels as JSON. */
public sealed interface FormModel {
  /** The form that its type has. */
  record Usual() implements FormModel {}

  /** A JSON text, where its type would be a number or boolean. */
  record AsText() implements FormModel {}

  /** A JSON number, where its type would be a text or boolean. */
  record AsNumber() implements FormModel {}

  /**
   * A text as a {@link java.time.format.DateTimeFormatter} has it.
   *
   * @param locale a language tag
   * @param zone an id of {@link java.time.ZoneId}
   */
  record Pattern(String pattern, Optional<String> locale, Optional<String> zone)
      implements FormModel {}
}
