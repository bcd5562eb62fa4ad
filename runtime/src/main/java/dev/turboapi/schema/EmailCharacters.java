package dev.turboapi.schema;

import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Which characters an email address may have, and how email-validator shows those it may not. */
final class EmailCharacters {
  private static final String ATOM_SYMBOLS = "_!#$%&'*+-/=?^`{|}~";
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private EmailCharacters() {}

  /** What may stand between the periods before the @-sign: RFC 5322, and RFC 6531 beyond ASCII. */
  static boolean isAtom(int character) {
    return isAsciiLetterOrDigit(character)
        || ATOM_SYMBOLS.indexOf(character) >= 0
        || character >= FIRST_BEYOND_ASCII;
  }

  /** What may stand in a domain, its periods included. */
  static boolean isDomain(int character) {
    return isAsciiLetterOrDigit(character)
        || character == '-'
        || character == '.'
        || character >= FIRST_BEYOND_ASCII;
  }

  static boolean isAsciiLetterOrDigit(int character) {
    return character < FIRST_BEYOND_ASCII && Character.isLetterOrDigit(character);
  }

  /**
   * @throws Malformed if there is a character that is not allowed, naming all of those
   */
  static void require(IntPredicate allowed, String text, String wrong) throws Malformed {
    if (!text.codePoints().allMatch(allowed)) {
      throw new Malformed(
          wrong
              + ": "
              + text
                  .codePoints()
                  .filter(allowed.negate())
                  .mapToObj(EmailCharacters::shown)
                  .collect(Collectors.toCollection(TreeSet::new))
                  .stream()
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  /**
   * @throws Malformed if there is a character that is not seen, or that combines with what stands
   *     before the text
   */
  static void requireSafe(String text) throws Malformed {
    if (text.chars().allMatch(c -> c > ' ' && c < FIRST_BEYOND_ASCII - 1)) {
      return;
    }
    int first = text.codePointAt(0);
    require(
        c -> isVisible(c) || (isMark(c) && c != first),
        text,
        "The email address contains unsafe characters");
  }

  static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** A letter, number, punctuation or symbol. */
  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.UNASSIGNED,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  private static String shown(int character) {
    if (character == '\\' || character == '\'') {
      return "\"" + Character.toString(character) + "\"";
    }
    if (isVisible(character)) {
      return "'" + Character.toString(character) + "'";
    }
    boolean named =
        Character.getType(character) != Character.CONTROL && Character.getName(character) != null;
    return named ? Character.getName(character) : "U+%04X".formatted(character);
  }
}
