package dev.turboapi;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A header of an answer, checked against RFC 9110 section 5, so that nothing a client sent can
 * start a header of its own.
 *
 * @param name a token, sent as written; compared in any case
 * @param value no control characters but the tab, no characters above U+00FF
 */
public record HttpHeader(String name, String value) {
  private static final String TOKEN_SYMBOLS = "!#$%&'*+-.^_`|~";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /**
   * @throws IllegalArgumentException if name or value may not be sent, or the server itself sends
   *     this header
   */
  public HttpHeader {
    checkName(name);
    checkValue(name, value);
  }

  /** Whether this is the header of that name, in any case. */
  public boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }

  /** A time as headers have it (RFC 9110, section 5.6.7), to the second. */
  public static String date(Instant time) {
    return DATE.format(time);
  }

  static List<HttpHeader> append(List<HttpHeader> headers, HttpHeader last) {
    List<HttpHeader> all = new ArrayList<>(headers);
    all.add(last);
    return List.copyOf(all);
  }

  private static void checkName(String name) {
    if (name.isEmpty() || !name.chars().allMatch(HttpHeader::isTokenCharacter)) {
      throw new IllegalArgumentException(
          "The header name \""
              + printable(name)
              + "\" is no token. Use letters, digits and "
              + TOKEN_SYMBOLS
              + " only.");
    }
    if (name.equalsIgnoreCase("content-length") || name.equalsIgnoreCase("transfer-encoding")) {
      throw new IllegalArgumentException(
          "The header " + name + " follows from the body. Leave it out.");
    }
  }

  static void checkValue(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c == 0x7f || c > 0xff) {
        throw new IllegalArgumentException(
            String.format(
                "The value of header %s has the character U+%04X at index %d: \"%s\". Remove or encode it.",
                name, (int) c, i, printable(value)));
      }
    }
  }

  private static boolean isTokenCharacter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || TOKEN_SYMBOLS.indexOf(c) >= 0;
  }

  static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
