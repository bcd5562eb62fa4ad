package dev.turboapi.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code range} header asks of a file (RFC 9110, section 14.2), read as Starlette reads it:
 * ranges that are no ranges are passed over, those that touch become one.
 */
sealed interface ByteRanges {
  /** More than any client needs; each costs a part's head and a read of its own. */
  int MAX_RANGES = 16;

  /**
   * Some bytes of a file.
   *
   * @param start in bytes, from 0
   * @param end the first byte that is not asked for
   */
  record ByteRange(long start, long end) {
    long length() {
      return end - start;
    }
  }

  /**
   * These, which all lie in the file.
   *
   * @param ranges one at least, none of them empty, ascending, with bytes between them
   */
  record Satisfiable(List<ByteRange> ranges) implements ByteRanges {}

  /** More than are served: the whole file is sent. */
  record TooMany() implements ByteRanges {}

  /** One of them has no byte in the file. */
  record Unsatisfiable() implements ByteRanges {}

  /** Not to be understood, for this reason. */
  record Malformed(String reason) implements ByteRanges {}

  /** What the header asks of a file of that size. */
  static ByteRanges of(String header, long size) {
    int equals = header.indexOf('=');
    if (equals < 0) {
      return new Malformed("Malformed range header.");
    }
    if (!header.substring(0, equals).strip().equalsIgnoreCase("bytes")) {
      return new Malformed("Only support bytes range");
    }
    List<ByteRange> ranges = listed(header.substring(equals + 1), size);
    if (ranges.isEmpty()) {
      return new Malformed("Range header: range must be requested");
    }
    if (ranges.stream().anyMatch(range -> range.start() >= size)) {
      return new Unsatisfiable();
    }
    if (ranges.stream().anyMatch(range -> range.start() > range.end())) {
      return new Malformed("Range header: start must be less than end");
    }
    if (ranges.stream().anyMatch(range -> range.length() == 0)) {
      return new Unsatisfiable();
    }
    List<ByteRange> merged = merged(ranges);
    return merged.size() > MAX_RANGES ? new TooMany() : new Satisfiable(merged);
  }

  private static List<ByteRange> listed(String list, long size) {
    List<ByteRange> ranges = new ArrayList<>();
    for (String part : list.split(",", -1)) {
      ByteRange range = range(part, size);
      if (range != null) {
        ranges.add(range);
      }
    }
    return ranges;
  }

  private static @Nullable ByteRange range(String text, long size) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      return null;
    }
    String first = text.substring(0, dash).strip();
    String last = text.substring(dash + 1).strip();
    if (first.isEmpty()) {
      long length = number(last);
      return length < 0 ? null : new ByteRange(Math.max(size - length, 0), size);
    }
    long start = number(first);
    long end = last.isEmpty() ? size : number(last);
    return start < 0 || end < 0 ? null : new ByteRange(start, Math.min(end + 1, size));
  }

  /** At most 2^59, which no file reaches; -1 if it is no number. */
  private static long number(String digits) {
    long number = digits.isEmpty() ? -1 : 0;
    for (int i = 0; i < digits.length(); i++) {
      char digit = digits.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = Math.min(number * 10 + digit - '0', 1L << 59);
    }
    return number;
  }

  private static List<ByteRange> merged(List<ByteRange> ranges) {
    ranges.sort(Comparator.comparingLong(ByteRange::start));
    List<ByteRange> merged = new ArrayList<>();
    ByteRange last = ranges.get(0);
    for (ByteRange range : ranges) {
      if (range.start() <= last.end()) {
        last = new ByteRange(last.start(), Math.max(last.end(), range.end()));
      } else {
        merged.add(last);
        last = range;
      }
    }
    merged.add(last);
    return merged;
  }
}
