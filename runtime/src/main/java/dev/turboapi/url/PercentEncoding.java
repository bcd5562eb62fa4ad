package dev.turboapi.url;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/**
 * Which characters of a part of a URL are percent-encoded. Those that the standard calls by these
 * names encode all that is not ASCII, and leave a percent sign alone; those for {@link
 * java.net.URI} are for text that is ASCII already.
 */
enum PercentEncoding {
  NONE(""),
  CONTROLS(controls()),
  FRAGMENT(controls() + " \"<>`"),
  QUERY(controls() + " \"#<>"),
  SPECIAL_QUERY(controls() + " \"#<>'"),
  PATH(controls() + " \"#<>?`{}"),
  USERINFO(controls() + " \"#<>?`{}/:;=@[\\]^|"),
  URI_AUTHORITY("\"<>\\^`{|}"),
  URI_PATH("\"<>[\\]^`{|}"),
  URI_REMAINDER(" \"#<>\\^`{|}");

  private static final String HEX = "0123456789ABCDEF";

  private final String encoded;

  PercentEncoding(String encoded) {
    this.encoded = encoded;
  }

  private static String controls() {
    StringBuilder controls = new StringBuilder("\u007f");
    for (char c = 0; c < ' '; c++) {
      controls.append(c);
    }
    return controls.toString();
  }

  String encode(String text) {
    return append(text, new StringBuilder(text.length())).toString();
  }

  /** Appends the text encoded to the target, and returns that. */
  StringBuilder append(String text, StringBuilder target) {
    byte[] units = text.getBytes(UTF_8);
    for (int i = 0; i < units.length; i++) {
      char c = (char) (units[i] & 0xff);
      if (c >= 0x80 || encoded.indexOf(c) >= 0 || (isStray(c, units, i) && refusesStray())) {
        target.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
      } else {
        target.append(c);
      }
    }
    return target;
  }

  private boolean refusesStray() {
    return this == URI_AUTHORITY || this == URI_PATH || this == URI_REMAINDER;
  }

  /** Whether it is a percent sign without two digits. */
  private static boolean isStray(char c, byte[] units, int at) {
    return c == '%'
        && (at + 2 >= units.length
            || Character.digit(units[at + 1], 16) < 0
            || Character.digit(units[at + 2], 16) < 0);
  }

  /** The bytes of a text in which {@code %XX} stands for a byte. */
  static byte[] decode(String text) {
    byte[] units = text.getBytes(UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(units.length);
    for (int i = 0; i < units.length; i++) {
      if (units[i] == '%' && !isStray('%', units, i)) {
        decoded.write(Character.digit(units[i + 1], 16) << 4 | Character.digit(units[i + 2], 16));
        i += 2;
      } else {
        decoded.write(units[i]);
      }
    }
    return decoded.toByteArray();
  }
}
