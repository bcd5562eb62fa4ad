package dev.turboapi.schema;

import org.jspecify.annotations.Nullable;

/**
 * How values of one type are read and written. What reads throws the {@link Unbindable} of a {@link
 * Fault} if it cannot, so that binders and explanations follow the same rules.
 */
interface Conversion<T> {
  /** The value of a text. */
  T parse(String text);

  /** The value of a JSON value that is not text. */
  T convert(@Nullable Object json);

  /** What is sent for the value, without quotes. */
  default String text(T value) {
    return String.valueOf(value);
  }

  /** The same as a JSON value: the text, unless it is a number. */
  default Object json(T value) {
    return text(value);
  }

  /** Whether that kind of constraint makes sense for the type. */
  default boolean allows(Constraint constraint) {
    return false;
  }
}
