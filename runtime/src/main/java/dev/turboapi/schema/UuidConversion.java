package dev.turboapi.schema;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs in their usual form, without hyphens, in braces, or as a URN. */
final class UuidConversion implements Conversion<UUID> {
  private static final Fault NO_UUID =
      Fault.of("uuid_type", "UUID input should be a string, bytes or UUID object");

  private static final String URN = "urn:uuid:";

  private static final int SIMPLE = 32;
  private static final int HYPHENATED = 36;

  /** Where the groups begin, and where the last one ends and its hyphen would be. */
  private static final int[] GROUPS = {0, 9, 14, 19, 24, 37};

  @Override
  public UUID parse(String text) {
    String bare = bare(text);
    UUID uuid = bare.length() == HYPHENATED ? hyphenated(bare) : simple(bare);
    if (uuid == null) {
      throw Fault.because("uuid_parsing", "Input should be a valid UUID", reason(bare))
          .unbindable();
    }
    return uuid;
  }

  @Override
  public UUID convert(@Nullable Object json) {
    throw NO_UUID.unbindable();
  }

  /**
   * Without braces or prefix, provided that the length is right, as it matters to {@link #reason}.
   */
  private static String bare(String text) {
    int length = Octets.of(text).length();
    if (length == HYPHENATED + 2 && isBraced(text)) {
      return text.substring(1, text.length() - 1);
    }
    if (length == HYPHENATED + URN.length() && text.startsWith(URN)) {
      return text.substring(URN.length());
    }
    return text;
  }

  private static @Nullable UUID simple(String text) {
    boolean fits = text.length() == SIMPLE && isHex(text, 0, SIMPLE);
    return fits ? new UUID(hex(text, 0, 16), hex(text, 16, SIMPLE)) : null;
  }

  private static @Nullable UUID hyphenated(String text) {
    for (int group = 0; group < 5; group++) {
      int end = GROUPS[group + 1] - 1;
      boolean closed = group == 4 || text.charAt(end) == '-';
      if (!closed || !isHex(text, GROUPS[group], end)) {
        return null;
      }
    }
    long high = hex(text, 0, 8) << 32 | hex(text, 9, 13) << 16 | hex(text, 14, 18);
    long low = hex(text, 19, 23) << 48 | hex(text, 24, HYPHENATED);
    return new UUID(high, low);
  }

  private static boolean isBraced(String text) {
    return text.startsWith("{") && text.endsWith("}") && text.length() > 1;
  }

  private static boolean isHex(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static long hex(String text, int from, int to) {
    return Long.parseUnsignedLong(text, from, to, 16);
  }

  /** As in Rust's uuid library, with its way of counting braces and prefix into the last group. */
  private static String reason(String text) {
    boolean braced = isBraced(text);
    boolean urn = !braced && text.startsWith(URN);
    int start = braced ? 1 : urn ? URN.length() : 0;
    int end = braced ? text.length() - 1 : text.length();
    int hyphens = 0;
    int[] ends = new int[4];
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '-') {
        if (hyphens < ends.length) {
          ends[hyphens] = i - start;
        }
        hyphens++;
      } else if (!isHex(text, i, i + 1)) {
        return "invalid character: found `%s` at %d"
            .formatted(Character.toString(text.codePointAt(i)), i + 1);
      }
    }
    if (hyphens == 0 && start == 0) {
      return "invalid length: expected length 32 for simple format, found " + text.length();
    }
    if (hyphens != 4) {
      return "invalid group count: expected 5, found " + (hyphens + 1);
    }
    for (int group = 0; group < 4; group++) {
      if (ends[group] != GROUPS[group + 1] - 1) {
        return wrongGroup(group, ends[group] - GROUPS[group]);
      }
    }
    return wrongGroup(4, text.length() - GROUPS[4]);
  }

  private static String wrongGroup(int group, int found) {
    return "invalid group length in group %d: expected %d, found %d"
        .formatted(group, GROUPS[group + 1] - 1 - GROUPS[group], found);
  }
}
