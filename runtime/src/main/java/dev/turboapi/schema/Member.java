package dev.turboapi.schema;

/**
 * One of the types that a union may be.
 *
 * @param name what tells of it: its tag, or, where the types are tried, how errors name it
 * @param value what it may be; asked for its shape only when a value is looked at
 */
public record Member(String name, Shaped value) {
  /** One of the types that a union may be. */
  public static Member of(String name, Shaped value) {
    return new Member(name, value);
  }
}
