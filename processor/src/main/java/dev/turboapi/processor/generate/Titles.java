package dev.turboapi.processor.generate;

import java.util.Locale;
import java.util.stream.Stream;

/** Names as FastAPI and Java show them. */
final class Titles {
  private Titles() {}

  /**
   * Python's {@code name.replace("_", " ").title()}: {@code item_id} gives {@code Item Id}, {@code
   * fooBar} {@code Foobar}.
   */
  static String title(String name) {
    StringBuilder title = new StringBuilder();
    boolean inWord = false;
    for (int character : name.replace('_', ' ').codePoints().toArray()) {
      title.appendCodePoint(
          inWord ? Character.toLowerCase(character) : Character.toTitleCase(character));
      inWord = Character.isLetter(character);
    }
    return title.toString();
  }

  /** The name of a constant: {@code itemId} gives {@code ITEM_ID}. */
  static String constant(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  /**
   * FastAPI's operation id: handler, path and method, with {@code _} for all but letters and
   * digits.
   */
  static String operationId(String handler, String path, String httpMethod) {
    return (handler + path).replaceAll("(?U)\\W", "_") + "_" + httpMethod.toLowerCase(Locale.ROOT);
  }

  /** What of a text can be in a name: {@code items:read} gives {@code items} and {@code read}. */
  static Stream<String> words(String text) {
    return Stream.of(text.split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty());
  }

  static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The name of a variable: {@code ItemFilter} gives {@code itemFilter}. */
  static String decapital(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
