package dev.turboapi.url;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Internationalized domain names as ASCII: UTS 46, with the Unicode of the JDK in place of its
 * table.
 */
final class Domain {
  private static final String FORBIDDEN = " #%/:<>?@[\\]^|";
  private static final String PREFIX = "xn--";

  private Domain() {}

  /**
   * The name in ASCII and lower case.
   *
   * @param octets UTF-8
   */
  static String toAscii(byte[] octets) throws BadUrl {
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException e) {
      throw invalid();
    }
    String domain;
    try {
      domain = toAscii(mapped(text).split("\\.", -1));
    } catch (IllegalArgumentException badPunycode) {
      throw invalid();
    }
    if (domain.chars().anyMatch(c -> c <= ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0)) {
      throw invalid();
    }
    return domain;
  }

  private static String toAscii(String[] labels) throws BadUrl {
    String[] ascii = new String[labels.length];
    boolean rightToLeft = false;
    for (int i = 0; i < labels.length; i++) {
      labels[i] = decoded(labels[i]);
      rightToLeft |= BidiRule.isRightToLeft(labels[i]);
      ascii[i] = Ascii.isAscii(labels[i]) ? labels[i] : PREFIX + Punycode.encode(labels[i]);
    }
    if (rightToLeft && !Stream.of(labels).allMatch(BidiRule::holds)) {
      throw invalid();
    }
    return String.join(".", ascii);
  }

  private static BadUrl invalid() {
    return new BadUrl("invalid international domain name");
  }

  private static String mapped(String text) {
    if (Ascii.isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder mapped = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !DomainCharacter.isIgnored(c))
        .mapToObj(DomainCharacter::lowerCase)
        .forEach(mapped::append);
    return Normalizer.normalize(mapped, Normalizer.Form.NFKC).replace('\u3002', '.');
  }

  /** The label in Unicode. */
  private static String decoded(String label) throws BadUrl {
    if (!label.startsWith(PREFIX)) {
      requireValid(label);
      return label;
    }
    if (!Ascii.isAscii(label)) {
      throw invalid();
    }
    String decoded = Punycode.decode(label.substring(PREFIX.length()));
    requireValid(decoded);
    if (Ascii.isAscii(decoded) || !mapped(decoded).equals(decoded)) {
      throw invalid();
    }
    return decoded;
  }

  private static void requireValid(String label) throws BadUrl {
    int first = label.isEmpty() ? 0 : label.codePointAt(0);
    if (DomainCharacter.isMark(first) || !label.codePoints().allMatch(DomainCharacter::isAllowed)) {
      throw invalid();
    }
  }
}
