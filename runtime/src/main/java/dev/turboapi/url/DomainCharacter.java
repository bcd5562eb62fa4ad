package dev.turboapi.url;

import java.util.Locale;

/** What UTS 46 says of characters, as far as the JDK knows it. */
final class DomainCharacter {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int OBJECT_REPLACEMENT = 0xFFFC;

  private DomainCharacter() {}

  /** Whether the mapping leaves it out: soft hyphen, zero width space, variation selectors. */
  static boolean isIgnored(int c) {
    return c == 0xAD
        || c == 0x34F
        || c == 0x200B
        || c == 0x2060
        || c == 0x2064
        || c == 0xFEFF
        || (c >= 0x180B && c <= 0x180F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0x1BCA0 && c <= 0x1BCA3)
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** On its own, so that a sigma is never a final one. */
  static String lowerCase(int c) {
    return Character.toString(c).toLowerCase(Locale.ROOT);
  }

  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** ASCII is judged elsewhere. */
  static boolean isAllowed(int c) {
    return c < 0x80
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.UNASSIGNED,
              Character.SPACE_SEPARATOR,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> c != REPLACEMENT && c != OBJECT_REPLACEMENT;
        };
  }
}
