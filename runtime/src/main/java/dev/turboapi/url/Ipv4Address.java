package dev.turboapi.url;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IPv4 addresses in all forms that browsers take: one to four numbers, each decimal, octal after a
 * {@code 0} or hexadecimal after {@code 0x}, of which the last fills what is left of 32 bits.
 */
final class Ipv4Address {
  private static final long BITS = 0xFFFF_FFFFL;

  private Ipv4Address() {}

  /** Whether the last label is a number, so that the whole can only be an address. */
  static boolean isMeant(String domain) {
    List<String> labels = labels(domain);
    String last = labels.get(labels.size() - 1);
    return last.matches("[0-9]+") || number(last) != null;
  }

  /** The address in its usual form. */
  static String parse(String domain) throws BadUrl {
    List<String> labels = labels(domain);
    if (labels.size() > 4) {
      throw invalid();
    }
    long address = 0;
    for (int i = 0; i < labels.size(); i++) {
      boolean last = i == labels.size() - 1;
      Long number = number(labels.get(i));
      if (number == null || number > (last ? BITS >> (8 * i) : 0xFF)) {
        throw invalid();
      }
      address |= last ? number : number << (8 * (3 - i));
    }
    return "%d.%d.%d.%d"
        .formatted(address >> 24, address >> 16 & 0xFF, address >> 8 & 0xFF, address & 0xFF);
  }

  private static BadUrl invalid() {
    return new BadUrl("invalid IPv4 address");
  }

  private static List<String> labels(String domain) {
    List<String> labels = new ArrayList<>(Arrays.asList(domain.split("\\.", -1)));
    if (labels.size() > 1 && labels.get(labels.size() - 1).isEmpty()) {
      labels.remove(labels.size() - 1);
    }
    return labels;
  }

  /** Null if it is none; more than 32 bits are some number that is too large. */
  private static @Nullable Long number(String label) {
    if (label.matches("0[Xx][0-9A-Fa-f]*")) {
      return number(label.substring(2), 16);
    }
    if (label.matches("0[0-7]*")) {
      return number(label, 8);
    }
    return label.matches("[1-9][0-9]*") ? number(label, 10) : null;
  }

  private static Long number(String digits, int radix) {
    String significant = digits.replaceFirst("^0+", "");
    if (significant.isEmpty()) {
      return 0L;
    }
    return significant.length() > 15 ? Long.MAX_VALUE : Long.valueOf(significant, radix);
  }
}
