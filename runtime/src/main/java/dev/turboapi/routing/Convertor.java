package dev.turboapi.routing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What text a path variable takes: Starlette's convertors. The value stays text; the parameter's
 * type converts it.
 */
enum Convertor {
  STR("[^/]+"),
  PATH(".*"),
  INT("[0-9]+"),
  FLOAT("[0-9]+(?:\\.[0-9]+)?"),
  UUID("[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}") {
    /** With all its hyphens: this convertor takes some of them, which the type does not. */
    @Override
    String value(String text) {
      return text.replace("-", "")
          .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }
  };

  private final String regex;

  Convertor(String regex) {
    this.regex = regex;
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  static Convertor named(String name, String template) {
    return Arrays.stream(values())
        .filter(convertor -> convertor.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name, template)));
  }

  private static String unknown(String name, String template) {
    String known =
        Arrays.stream(values()).map(Convertor::toString).collect(Collectors.joining(", "));
    return "The path "
        + template
        + " has the unknown convertor \""
        + name
        + "\". Use one of "
        + known
        + ".";
  }

  /** The text that the parameter's type converts. */
  String value(String text) {
    return text;
  }

  String regex() {
    return regex;
  }

  /** As in a template. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
