package dev.turboapi.schema;

/**
 * Texts of one character. One that Java needs two units for does not fit into a char and is too
 * long.
 */
final class Characters {
  private static final Fault TOO_SHORT = new Constraint.MinLength(1).fault();
  private static final Fault TOO_LONG = new Constraint.MaxLength(1).fault();

  private Characters() {}

  /**
   * @throws Unbindable unless the text is one character
   */
  static char parse(String text) {
    if (text.length() == 1) {
      return text.charAt(0);
    }
    throw (text.isEmpty() ? TOO_SHORT : TOO_LONG).unbindable();
  }
}
