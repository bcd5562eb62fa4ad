package dev.turboapi.processor.scan;

import java.util.Locale;

/**
 * What headers are called that have no name but their parameter's. Camel case is how Java writes
 * what Python writes with underscores, which FastAPI turns into hyphens.
 */
final class HeaderNames {
  private HeaderNames() {}

  /** {@code user_agent}. */
  static String snake(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  /** {@code user-agent}. */
  static String kebab(String name) {
    return snake(name).replace('_', '-');
  }
}
