package dev.turboapi.processor.generate.document;

import java.util.Locale;

/** Names as FastAPI shows them. */
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

  /**
   * FastAPI's operation id: handler, path and method, with {@code _} for all but letters and
   * digits.
   */
  static String operationId(String handler, String path, String httpMethod) {
    return (handler + path).replaceAll("(?U)\\W", "_") + "_" + httpMethod.toLowerCase(Locale.ROOT);
  }
}
