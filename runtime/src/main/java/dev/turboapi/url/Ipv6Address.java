package dev.turboapi.url;

import java.util.ArrayList;
import java.util.List;

/** IPv6 addresses, without a zone. */
final class Ipv6Address {
  private static final int PIECES = 8;

  private Ipv6Address() {}

  static BadUrl invalid() {
    return new BadUrl("invalid IPv6 address");
  }

  /** The address in its shortest form. */
  static String parse(String text) throws BadUrl {
    int gap = text.indexOf("::");
    List<Integer> pieces = pieces(gap < 0 ? text : text.substring(0, gap), gap < 0);
    if (gap >= 0) {
      List<Integer> rest = pieces(text.substring(gap + 2), true);
      int missing = PIECES - pieces.size() - rest.size();
      if (missing < 1) {
        throw invalid();
      }
      for (int i = 0; i < missing; i++) {
        pieces.add(0);
      }
      pieces.addAll(rest);
    }
    if (pieces.size() != PIECES) {
      throw invalid();
    }
    return shortest(pieces);
  }

  /**
   * The pieces between colons.
   *
   * @param last whether they are the end of the address, where two may be given as an IPv4 address
   */
  private static List<Integer> pieces(String text, boolean last) throws BadUrl {
    List<Integer> pieces = new ArrayList<>();
    if (text.isEmpty()) {
      return pieces;
    }
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      if (last && i == parts.length - 1 && parts[i].contains(".")) {
        addIpv4(parts[i], pieces);
      } else if (parts[i].matches("[0-9A-Fa-f]{1,4}")) {
        pieces.add(Integer.parseInt(parts[i], 16));
      } else {
        throw invalid();
      }
    }
    return pieces;
  }

  private static void addIpv4(String text, List<Integer> pieces) throws BadUrl {
    String[] parts = text.split("\\.", -1);
    int[] bytes = new int[4];
    if (parts.length != bytes.length) {
      throw invalid();
    }
    for (int i = 0; i < bytes.length; i++) {
      if (!parts[i].matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(parts[i]) > 0xFF) {
        throw invalid();
      }
      bytes[i] = Integer.parseInt(parts[i]);
    }
    pieces.add(bytes[0] << 8 | bytes[1]);
    pieces.add(bytes[2] << 8 | bytes[3]);
  }

  /** The longest run of at least two zeros, of equal ones the first, is left out. */
  private static String shortest(List<Integer> pieces) {
    int start = -1;
    int longest = 1;
    for (int i = 0; i < PIECES; i++) {
      int end = i;
      while (end < PIECES && pieces.get(end) == 0) {
        end++;
      }
      if (end - i > longest) {
        start = i;
        longest = end - i;
      }
    }
    return start < 0
        ? hex(pieces)
        : hex(pieces.subList(0, start)) + "::" + hex(pieces.subList(start + longest, PIECES));
  }

  private static String hex(List<Integer> pieces) {
    return String.join(":", pieces.stream().map(Integer::toHexString).toList());
  }
}
