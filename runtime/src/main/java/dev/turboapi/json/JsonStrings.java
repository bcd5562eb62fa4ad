package dev.turboapi.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.schema.Unbindable;

/**
 * Texts as they stand between two quotes. A plain character is one that stands for itself and is
 * ASCII; most texts have no others, so these are looked for eight at a time.
 */
final class JsonStrings {
  private static final long EACH_BYTE = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = EACH_BYTE << 7;

  private JsonStrings() {}

  /** The first index that has no plain character, which may be behind the last byte. */
  static int plainEnd(byte[] json, int start) {
    int i = start;
    for (; i <= json.length - Long.BYTES; i += Long.BYTES) {
      long special = notPlain(Words.at(json, i));
      if (special != 0) {
        return i + Long.numberOfTrailingZeros(special) / Byte.SIZE;
      }
    }
    while (i < json.length && isPlain(json[i])) {
      i++;
    }
    return i;
  }

  /**
   * The lowest bit set is in the first byte that is a quote, a backslash, less than a blank, or not
   * ASCII: subtracting borrows only from the bytes behind such a one.
   */
  private static long notPlain(long word) {
    long quotes = (word ^ '"' * EACH_BYTE) - EACH_BYTE;
    long backslashes = (word ^ '\\' * EACH_BYTE) - EACH_BYTE;
    long controls = word - ' ' * EACH_BYTE;
    return (quotes | backslashes | controls | word) & HIGH_BITS;
  }

  private static boolean isPlain(byte c) {
    return c >= ' ' && c != '"' && c != '\\';
  }

  /**
   * The index of the quote that ends a text.
   *
   * @param start of the text or of what is left of it
   * @throws Unbindable if there is none, or before it is something that Python refuses
   */
  static int end(byte[] json, int start) {
    int i = start;
    while (i < json.length) {
      byte c = json[i];
      if (c == '"') {
        return i;
      }
      if (c == '\\') {
        i = escapeEnd(json, i);
      } else if (c >= ' ') {
        i = plainEnd(json, i);
      } else {
        int length = c < 0 ? Utf8.length(json, i, false) : 0;
        if (length == 0) {
          throw Unbindable.INSTANCE;
        }
        i += length;
      }
    }
    throw Unbindable.INSTANCE;
  }

  private static int escapeEnd(byte[] json, int backslash) {
    int letter = backslash + 1;
    int end = letter + (letter < json.length && json[letter] == 'u' ? 5 : 1);
    if (end > json.length || (end == letter + 1 && shortEscape(json[letter]) == 0)) {
      throw Unbindable.INSTANCE;
    }
    for (int i = letter + 1; i < end; i++) {
      if (hexDigit(json[i]) < 0) {
        throw Unbindable.INSTANCE;
      }
    }
    return end;
  }

  /** What the letter behind a backslash stands for; 0 if it stands for nothing. */
  private static char shortEscape(byte letter) {
    return switch (letter) {
      case '"', '\\', '/' -> (char) letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> 0;
    };
  }

  private static int hexDigit(byte c) {
    return c < 0 ? -1 : Character.digit(c, 16);
  }

  /** The text between the indices if all of its characters are plain. */
  @SuppressWarnings("deprecation") // Right for ASCII, and alone small enough to be inlined.
  static String plain(byte[] json, int start, int end) {
    return new String(json, 0, start, end - start);
  }

  /** Whether it is that text that stands between the indices, where all characters are plain. */
  static boolean isPlain(String text, byte[] json, int start, int end) {
    if (text.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i - start) != json[i]) {
        return false;
      }
    }
    return true;
  }

  /** The text between the indices, of which {@link #end} gave the second. */
  static String decode(byte[] json, int start, int end) {
    for (int i = start; i < end; i++) {
      if (json[i] == '\\') {
        return unescape(json, start, end);
      }
    }
    return new String(json, start, end - start, UTF_8);
  }

  private static String unescape(byte[] json, int start, int end) {
    char[] text = new char[end - start];
    int length = 0;
    int i = start;
    while (i < end) {
      byte c = json[i];
      if (c < 0) {
        int bytes = Utf8.length(json, i, false);
        length += Character.toChars(Utf8.codePoint(json, i, bytes), text, length);
        i += bytes;
      } else if (c != '\\') {
        text[length++] = (char) c;
        i++;
      } else if (json[i + 1] != 'u') {
        text[length++] = shortEscape(json[i + 1]);
        i += 2;
      } else {
        text[length++] = unicodeEscape(json, i + 2);
        i += 6;
      }
    }
    return new String(text, 0, length);
  }

  private static char unicodeEscape(byte[] json, int digits) {
    int value = 0;
    for (int i = digits; i < digits + 4; i++) {
      value = value << 4 | hexDigit(json[i]);
    }
    return (char) value;
  }
}
