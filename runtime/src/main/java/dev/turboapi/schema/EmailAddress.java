package dev.turboapi.schema;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Email addresses as Python's email-validator 2.3 judges them for pydantic, without asking the DNS.
 * What pydantic would take a part of, {@code Name <a@b.co>} or one with blanks around it, is no
 * address here, since a constraint does not change a value.
 *
 * @see <a href="https://github.com/JoshData/python-email-validator">email-validator</a>
 */
final class EmailAddress {
  private static final int MAX_INPUT = 2048;
  private static final int MAX_OCTETS = 254;

  private EmailAddress() {}

  /** Why the text is no email address; null if it is one. */
  static @Nullable String problem(String text) {
    try {
      check(text);
      return null;
    } catch (Malformed e) {
      return e.reason();
    }
  }

  private static void check(String text) throws Malformed {
    if (text.codePointCount(0, text.length()) > MAX_INPUT) {
      throw new Malformed("Length must not exceed %d characters".formatted(MAX_INPUT));
    }
    int end = endOfLocalPart(text);
    String local = text.substring(0, end);
    if (text.charAt(end) == '<') {
      throw displayName(text.substring(end));
    }
    if (local.startsWith("\"")) {
      checkQuoted(local);
    }
    checkLocalPart(local);
    EmailDomain.check(text.substring(end + 1));
    checkLength(text);
  }

  /** The first @-sign or angle bracket that is not within quotes. */
  private static int endOfLocalPart(String text) throws Malformed {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"' && !isCombined(text, i)) {
        quoted = !quoted;
      } else if ((c == '@' || c == '<') && !quoted && !isCombined(text, i)) {
        return i;
      }
    }
    if (text.indexOf('\uff20') >= 0) {
      throw new Malformed(
          "The email address has the \"full-width\" at-sign (@) character instead of a regular at-sign.");
    }
    if (text.indexOf('\ufe6b') >= 0) {
      throw new Malformed(
          "The email address has the \"small commercial at\" character instead of a regular at-sign.");
    }
    throw new Malformed("An email address must have an @-sign.");
  }

  /** Whether the next character makes another one of this: {@code <} and U+0338 are U+226E. */
  private static boolean isCombined(String text, int index) {
    return index + 1 < text.length()
        && text.charAt(index + 1) > 0x7f
        && Normalizer.normalize(text.substring(index, index + 2), Normalizer.Form.NFC).charAt(0)
            != text.charAt(index);
  }

  private static Malformed displayName(String fromBracket) {
    if (fromBracket.indexOf('>') < 0) {
      return new Malformed(
          "An open angle bracket at the start of the email address has to be followed by a close angle bracket at the end.");
    }
    return new Malformed(
        fromBracket.stripTrailing().endsWith(">")
            ? "A display name and angle brackets around the email address are not permitted here."
            : "There can't be anything after the email address.");
  }

  private static void checkQuoted(String local) throws Malformed {
    if (local.equals("\"\"")) {
      throw new Malformed("There must be something before the @-sign.");
    }
    throw new Malformed("Quoting the part before the @-sign is not allowed here.");
  }

  private static void checkLocalPart(String local) throws Malformed {
    if (local.isEmpty()) {
      throw new Malformed("There must be something before the @-sign.");
    }
    EmailCharacters.require(
        c -> EmailCharacters.isAtom(c) || c == '.',
        local,
        "The email address contains invalid characters before the @-sign");
    checkPeriods(
        local,
        "An email address cannot start with a period.",
        "An email address cannot have a period immediately before the @-sign.");
    EmailCharacters.requireSafe(local);
  }

  static void checkPeriods(String text, String atStart, String atEnd) throws Malformed {
    if (text.endsWith(".")) {
      throw new Malformed(atEnd);
    }
    if (text.startsWith(".")) {
      throw new Malformed(atStart);
    }
    if (text.contains("..")) {
      throw new Malformed("An email address cannot have two periods in a row.");
    }
  }

  private static void checkLength(String text) throws Malformed {
    int characters = text.codePointCount(0, text.length());
    int octets = text.getBytes(StandardCharsets.UTF_8).length;
    int excess = octets - MAX_OCTETS;
    if (excess <= 0) {
      return;
    }
    int widest =
        octets == characters ? 1 : text.codePoints().map(EmailAddress::octets).max().orElse(1);
    int least = Math.max(1, excess / widest);
    throw new Malformed(
        "The email address is too long %s."
            .formatted(
                least == excess
                    ? tooMany(excess)
                    : "(%d-%d characters too many)".formatted(least, excess)));
  }

  private static int octets(int character) {
    return Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
  }

  static String tooMany(int characters) {
    return "(%d character%s too many)".formatted(characters, Constraint.plural(characters));
  }
}
