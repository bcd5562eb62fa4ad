package dev.turboapi.url;

import java.util.regex.Pattern;

/**
 * How the labels of a domain must look if something in it is written from right to left, so that
 * nobody reads it as another.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5893#section-2">RFC 5893, section 2</a>
 */
final class BidiRule {
  private static final Pattern RIGHT_TO_LEFT = Pattern.compile("R([RAENO]*[RAE])?N*");
  private static final Pattern LEFT_TO_RIGHT = Pattern.compile("L([LENO]*[LE])?N*");

  private BidiRule() {}

  static boolean isRightToLeft(String label) {
    return !Ascii.isAscii(label) && directions(label).matches(".*[RA].*");
  }

  /** Whether the label may be in a domain of which some label {@link #isRightToLeft}. */
  static boolean holds(String label) {
    String directions = directions(label);
    boolean mixed = directions.contains("A") && directions.contains("E");
    return directions.isEmpty()
        || LEFT_TO_RIGHT.matcher(directions).matches()
        || (!mixed && RIGHT_TO_LEFT.matcher(directions).matches());
  }

  /** A letter for the direction of each character; those of one letter are treated alike. */
  private static String directions(String label) {
    StringBuilder directions = new StringBuilder(label.length());
    label.codePoints().map(BidiRule::direction).forEach(directions::appendCodePoint);
    return directions.toString();
  }

  private static char direction(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 'L';
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          'R';
      case Character.DIRECTIONALITY_ARABIC_NUMBER -> 'A';
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> 'E';
      case Character.DIRECTIONALITY_NONSPACING_MARK -> 'N';
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
          Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
          Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
          Character.DIRECTIONALITY_OTHER_NEUTRALS,
          Character.DIRECTIONALITY_BOUNDARY_NEUTRAL ->
          'O';
      default -> 'X';
    };
  }
}
