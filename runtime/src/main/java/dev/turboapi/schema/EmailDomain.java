package dev.turboapi.schema;

import java.net.IDN;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The part of an email address after its @-sign. What letters international names may have is
 * decided by their Unicode category, which is what the tables of IDNA 2008 are nearly made from.
 */
final class EmailDomain {
  private static final int MAX_LENGTH = 253;
  private static final int MAX_LABEL_LENGTH = 63;

  /** Two letters and two dashes are reserved, but for Punycode: RFC 5890. */
  private static final Pattern RESERVED_LABEL =
      Pattern.compile("(?i)(?:^|\\.)(?!xn)[^.]{2}--", Pattern.UNICODE_CASE);

  /** Names that stand for no host of the Internet: RFC 6761, 6762 and 7686. */
  private static final List<String> SPECIAL =
      List.of("arpa", "invalid", "local", "localhost", "onion", "test");

  private EmailDomain() {}

  static void check(String domain) throws Malformed {
    if (domain.isEmpty()) {
      throw new Malformed("There must be something after the @-sign.");
    }
    if (domain.startsWith("[") && domain.endsWith("]")) {
      throw new Malformed(
          domain.indexOf(':') >= 0 || domain.matches("\\[[0-9.]*]")
              ? "A bracketed IP address after the @-sign is not allowed here."
              : "The part after the @-sign in brackets is not an IPv4 address and has no address literal tag.");
    }
    String wrong = "The part after the @-sign contains invalid characters";
    EmailCharacters.require(EmailCharacters::isDomain, domain, wrong);
    EmailCharacters.requireSafe(domain);
    EmailCharacters.require(c -> !hidesPeriod(c), domain, wrong);
    String name = mapped(domain);
    checkLabels(name);
    String ascii = ascii(name);
    checkLength(ascii);
    checkName(ascii);
  }

  /** One such as U+2488, a digit with its period; those that are nothing but a period may be. */
  private static boolean hidesPeriod(int character) {
    return character > 0x7f
        && character != '\uff0e'
        && Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD).contains(".");
  }

  /** As UTS #46 maps names before they are looked up. */
  private static String mapped(String domain) throws Malformed {
    if (domain.chars().allMatch(c -> c < 0x80)) {
      return domain.toLowerCase(Locale.ROOT);
    }
    String mapped =
        Normalizer.normalize(
            Normalizer.normalize(domain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
            Normalizer.Form.NFKC);
    mapped = mapped.replace('\u3002', '.');
    EmailCharacters.require(
        EmailCharacters::isDomain,
        mapped,
        "The part after the @-sign contains invalid characters after Unicode normalization");
    return mapped;
  }

  /** As the DNS knows the name: international labels in Punycode. */
  private static String ascii(String domain) throws Malformed {
    if (domain.chars().allMatch(c -> c < 0x80)) {
      return domain;
    }
    for (String label : domain.split("\\.", -1)) {
      if (label.chars().anyMatch(c -> c > 0x7f)) {
        checkInternational(label, "The part after the @-sign is invalid (%s).");
      }
    }
    try {
      return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      throw new Malformed("The part after the @-sign is invalid (Label too long).");
    }
  }

  private static void checkInternational(String label, String wrong) throws Malformed {
    if (label.startsWith("--", 2)) {
      throw new Malformed(wrong.formatted("Label has disallowed hyphens in 3rd and 4th position"));
    }
    if (EmailCharacters.isMark(label.codePointAt(0))) {
      throw new Malformed(wrong.formatted("Label begins with an illegal combining character"));
    }
    int[] characters = label.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (!isInLabel(characters[i])) {
        throw new Malformed(
            wrong.formatted(
                "Codepoint U+%04X at position %d of '%s' not allowed"
                    .formatted(characters[i], i + 1, label)));
      }
    }
  }

  /** Letters without capitals, digits and marks: nearly what RFC 5892 derives. */
  private static boolean isInLabel(int character) {
    return character == '-'
        || EmailCharacters.isMark(character)
        || (Character.isLetterOrDigit(character) && !Character.isUpperCase(character));
  }

  private static void checkLabels(String domain) throws Malformed {
    EmailAddress.checkPeriods(
        domain,
        "An email address cannot have a period immediately after the @-sign.",
        "An email address cannot end with a period.");
    if (domain.endsWith("-")) {
      throw new Malformed("An email address cannot end with a hyphen.");
    }
    if (domain.startsWith("-")) {
      throw new Malformed("An email address cannot have a hyphen immediately after the @-sign.");
    }
    if (domain.contains(".-") || domain.contains("-.")) {
      throw new Malformed("An email address cannot have a period and a hyphen next to each other.");
    }
    if (domain.contains("--") && RESERVED_LABEL.matcher(domain).find()) {
      throw new Malformed(
          "An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, except Punycode.");
    }
  }

  private static void checkLength(String domain) throws Malformed {
    if (domain.length() > MAX_LENGTH) {
      throw new Malformed(
          "The email address is too long after the @-sign %s."
              .formatted(EmailAddress.tooMany(domain.length() - MAX_LENGTH)));
    }
    for (String label : domain.split("\\.", -1)) {
      if (label.length() > MAX_LABEL_LENGTH) {
        throw new Malformed(
            "After the @-sign, periods cannot be separated by so many characters %s."
                .formatted(EmailAddress.tooMany(label.length() - MAX_LABEL_LENGTH)));
      }
    }
  }

  private static void checkName(String domain) throws Malformed {
    if (domain.indexOf('.') < 0) {
      throw new Malformed("The part after the @-sign is not valid. It should have a period.");
    }
    if (!Character.isLetter(domain.charAt(domain.length() - 1))) {
      throw new Malformed(
          "The part after the @-sign is not valid. It is not within a valid top-level domain.");
    }
    if (SPECIAL.contains(domain.substring(domain.lastIndexOf('.') + 1))) {
      throw new Malformed(
          "The part after the @-sign is a special-use or reserved name that cannot be used with email.");
    }
    for (String label : domain.split("\\.", -1)) {
      if (label.startsWith("xn--")) {
        checkPunycode(label);
      }
    }
  }

  private static void checkPunycode(String label) throws Malformed {
    String wrong = "The part after the @-sign is not valid IDNA (%s).";
    String international = IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED);
    if (international.startsWith("xn--")) {
      throw new Malformed(wrong.formatted("Invalid A-label"));
    }
    checkInternational(international, wrong);
  }
}
