package dev.turboapi.processor.model;

import java.util.Locale;
import java.util.stream.Stream;

/** Names as Java writes them. */
public final class JavaNames {
  private JavaNames() {}

  /** With a capital letter, as in the names of getters and setters. */
  public static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The name of a variable: {@code ItemFilter} gives {@code itemFilter}. */
  public static String decapital(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** The name of a constant: {@code itemId} gives {@code ITEM_ID}. */
  public static String constant(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  /** What of a text can be in a name: {@code items:read} gives {@code items} and {@code read}. */
  public static Stream<String> words(String text) {
    return Stream.of(text.split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty());
  }
}
