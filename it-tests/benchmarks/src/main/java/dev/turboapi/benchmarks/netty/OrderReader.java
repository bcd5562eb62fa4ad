package dev.turboapi.benchmarks.netty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.turboapi.benchmarks.api.Address;
import dev.turboapi.benchmarks.api.Line;
import dev.turboapi.benchmarks.api.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an order as most programs write it: the fields in their order, no blanks, plain ASCII. The
 * first thing that is otherwise makes {@code failed} true, and from then on nothing counts.
 */
final class OrderReader {
  private static final byte[] CUSTOMER = ascii("{\"customer\":\"");
  private static final byte[] LINES = ascii(",\"lines\":[");
  private static final byte[] SKU = ascii("{\"sku\":\"");
  private static final byte[] QUANTITY = ascii(",\"quantity\":");
  private static final byte[] PRICE = ascii(",\"price\":");
  private static final byte[] ADDRESS = ascii("],\"address\":{\"street\":\"");
  private static final byte[] CITY = ascii(",\"city\":\"");
  private static final byte[] COUNTRY = ascii(",\"country\":\"");
  private static final byte[] END = ascii("}}");

  /** So many digits are exact in a double, and so is the power of ten they are divided by. */
  private static final int MOST_DIGITS = 15;

  private static final int MOST_INT_DIGITS = 9;

  private byte[] json = {};
  private int position;
  private int end;
  private boolean failed;

  /** The order, not checked yet; null if it is written in another way, which may be right too. */
  @Nullable Order read(byte[] body, int length) {
    json = body;
    position = 0;
    end = length;
    failed = false;
    expect(CUSTOMER);
    String customer = text();
    List<Line> lines = lines();
    Address address = address();
    expect(END);
    return failed || position != end ? null : new Order(customer, lines, address);
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    expect(LINES);
    do {
      expect(SKU);
      String sku = text();
      expect(QUANTITY);
      int quantity = (int) digits(MOST_INT_DIGITS);
      expect(PRICE);
      lines.add(new Line(sku, quantity, decimal()));
      step('}');
    } while (!failed && isAt(',') && step(','));
    return lines;
  }

  private Address address() {
    expect(ADDRESS);
    String street = text();
    expect(CITY);
    String city = text();
    expect(COUNTRY);
    return new Address(street, city, text());
  }

  /** What stands before the next quote, which is read too. */
  private String text() {
    int start = position;
    while (position < end && json[position] != '"') {
      failed |= json[position] < ' ' || json[position] == '\\';
      position++;
    }
    step('"');
    return failed ? "" : new String(json, start, position - 1 - start, ISO_8859_1);
  }

  private double decimal() {
    int start = position;
    long whole = digits(MOST_DIGITS);
    if (!isAt('.')) {
      return whole;
    }
    step('.');
    int point = position;
    long value = whole;
    double power = 1;
    while (isAtDigit()) {
      value = 10 * value + json[position++] - '0';
      power *= 10;
    }
    failed |= position == point || position - start > MOST_DIGITS;
    return value / power;
  }

  private long digits(int most) {
    int start = position;
    long value = 0;
    while (isAtDigit()) {
      value = 10 * value + json[position++] - '0';
    }
    int count = position - start;
    failed |= count == 0 || count > most || (count > 1 && json[start] == '0');
    return value;
  }

  private void expect(byte[] text) {
    int next = position + text.length;
    if (next > end || !Arrays.equals(json, position, next, text, 0, text.length)) {
      failed = true;
    } else {
      position = next;
    }
  }

  private boolean step(char c) {
    failed |= !isAt(c);
    position++;
    return !failed;
  }

  private boolean isAt(char c) {
    return position < end && json[position] == c;
  }

  private boolean isAtDigit() {
    return position < end && json[position] >= '0' && json[position] <= '9';
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }
}
