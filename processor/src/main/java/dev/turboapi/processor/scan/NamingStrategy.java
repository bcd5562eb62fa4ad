package dev.turboapi.processor.scan;

import dev.turboapi.processor.model.JavaNames;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The standard strategies of Jackson's {@code @JsonNaming}, letter for letter. */
enum NamingStrategy {
  LOWER_CAMEL("LowerCamelCaseStrategy"),
  UPPER_CAMEL("UpperCamelCaseStrategy"),
  SNAKE("SnakeCaseStrategy"),
  UPPER_SNAKE("UpperSnakeCaseStrategy"),
  LOWER("LowerCaseStrategy"),
  KEBAB("KebabCaseStrategy"),
  LOWER_DOT("LowerDotCaseStrategy");

  private final String className;

  NamingStrategy(String className) {
    this.className = className;
  }

  /** The strategy of a class, given by its simple name. */
  static Optional<NamingStrategy> ofClass(String simpleName) {
    return Stream.of(values())
        .filter(strategy -> strategy.className.equals(simpleName))
        .findFirst();
  }

  /** The name in JSON of a property in Java. */
  String translate(String name) {
    return switch (this) {
      case LOWER_CAMEL -> name;
      case UPPER_CAMEL -> JavaNames.capital(name);
      case SNAKE -> snake(name);
      case UPPER_SNAKE -> snake(name).toUpperCase(Locale.ROOT);
      case LOWER -> name.toLowerCase(Locale.ROOT);
      case KEBAB -> separated(name, '-');
      case LOWER_DOT -> separated(name, '.');
    };
  }

  /** A run of capitals is one word, and an underscore at the start is lost. */
  private static String snake(String name) {
    StringBuilder snake = new StringBuilder();
    boolean wasUpper = false;
    for (int i = name.startsWith("_") ? 1 : 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean upper = Character.isUpperCase(c);
      if (upper && !wasUpper && !snake.isEmpty() && snake.charAt(snake.length() - 1) != '_') {
        snake.append('_');
      }
      snake.append(Character.toLowerCase(c));
      wasUpper = upper;
    }
    return snake.isEmpty() ? name : snake.toString();
  }

  /** Of a run of capitals, the last one begins the next word. */
  private static String separated(String name, char separator) {
    StringBuilder separated = new StringBuilder();
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char lower = Character.toLowerCase(c);
      if (lower != c) {
        if (capitals == 0 && i > 0) {
          separated.append(separator);
        }
        capitals++;
      } else {
        if (capitals > 1) {
          separated.insert(separated.length() - 1, separator);
        }
        capitals = 0;
      }
      separated.append(lower);
    }
    return separated.toString();
  }
}
