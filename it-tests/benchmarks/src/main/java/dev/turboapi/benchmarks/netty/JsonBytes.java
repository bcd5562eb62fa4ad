package dev.turboapi.benchmarks.netty;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.turboapi.benchmarks.api.Address;
import dev.turboapi.benchmarks.api.Line;
import dev.turboapi.benchmarks.api.PricedOrder;
import dev.turboapi.benchmarks.api.User;
import java.util.Arrays;
import java.util.List;

/** Writes the bodies of answers into an array that is used again and again. */
final class JsonBytes {
  /** Below it, {@link Double#toString} has no exponent. */
  private static final double LARGEST_PLAIN = 1e7;

  private byte[] bytes = new byte[512];
  private int length;

  void clear() {
    length = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  void message(String message) {
    raw("{\"message\":");
    text(message);
    raw("}");
  }

  void user(User user) {
    raw("{\"id\":");
    number(user.id());
    raw(",\"limit\":");
    number(user.limit());
    raw(",\"q\":");
    if (user.q() == null) {
      raw("null");
    } else {
      text(user.q());
    }
    raw("}");
  }

  void order(PricedOrder order) {
    raw("{\"customer\":");
    text(order.customer());
    raw(",\"lines\":[");
    List<Line> lines = order.lines();
    for (int i = 0; i < lines.size(); i++) {
      raw(i == 0 ? "{\"sku\":" : ",{\"sku\":");
      line(lines.get(i));
    }
    Address address = order.address();
    raw("],\"address\":{\"street\":");
    text(address.street());
    raw(",\"city\":");
    text(address.city());
    raw(",\"country\":");
    text(address.country());
    raw("},\"total\":");
    money(order.total());
    raw("}");
  }

  private void line(Line line) {
    text(line.sku());
    raw(",\"quantity\":");
    number(line.quantity());
    raw(",\"price\":");
    money(line.price());
    raw("}");
  }

  void number(long value) {
    if (value < 0) {
      raw(Long.toString(value));
      return;
    }
    int end = length + 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      end++;
    }
    reserve(end - length);
    long rest = value;
    for (int at = end - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length = end;
  }

  /** As {@link Double#toString} writes it, but faster if there are no more than two decimals. */
  private void money(double value) {
    long cents = Math.round(value * 100);
    if (value >= LARGEST_PLAIN || cents / 100.0 != value) {
      raw(Double.toString(value));
      return;
    }
    number(cents / 100);
    reserve(3);
    bytes[length++] = '.';
    bytes[length++] = (byte) ('0' + cents / 10 % 10);
    if (cents % 10 != 0) {
      bytes[length++] = (byte) ('0' + cents % 10);
    }
  }

  @SuppressWarnings("deprecation") // It copies the low bytes, which is all there is to ASCII.
  private void raw(String ascii) {
    int count = ascii.length();
    reserve(count);
    ascii.getBytes(0, count, bytes, length);
    length += count;
  }

  private void text(String value) {
    raw("\"");
    if (isPlain(value)) {
      raw(value);
    } else {
      raw(JsonStringEncoder.getInstance().quoteAsUTF8(value));
    }
    raw("\"");
  }

  private void raw(byte[] utf8) {
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private void reserve(int count) {
    if (count > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }
}
