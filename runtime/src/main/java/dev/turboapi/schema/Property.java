package dev.turboapi.schema;

/**
 * A named member of an object. Required unless {@link #optional()}.
 *
 * @param name as in JSON
 * @param value what it may be; asked for its shape only when a value is explained
 */
public record Property(String name, Shaped value, boolean required) {
  /** A required property. */
  public static Property of(String name, Shaped value) {
    return new Property(name, value, true);
  }

  /**
   * The same, but it may be absent. Whether it may be {@code null} is another question: {@link
   * Shape#nullable}.
   */
  public Property optional() {
    return new Property(name, value, false);
  }
}
