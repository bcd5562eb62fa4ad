package dev.turboapi.benchmarks.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of an order, checked by hand. Nothing is allocated while they hold. */
public final class OrderCheck {
  private @Nullable List<Fault> faults;

  private OrderCheck() {}

  /**
   * Gives the order back.
   *
   * @throws Invalid with everything that is wrong
   */
  public static Order check(Order order) {
    OrderCheck check = new OrderCheck();
    check.order(order);
    if (check.faults != null) {
      throw new Invalid(check.faults);
    }
    return order;
  }

  private void order(Order order) {
    if (!hasLength(order.customer(), 1, 64)) {
      wrong("Send 1 to 64 characters", "customer");
    }
    lines(order.lines());
    address(order.address());
  }

  // The reader gives null for what was not sent.
  private void lines(@Nullable List<Line> lines) {
    if (lines == null || lines.isEmpty() || lines.size() > 50) {
      wrong("Send 1 to 50 lines", "lines");
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      line(i, lines.get(i));
    }
  }

  private void line(int index, @Nullable Line line) {
    if (line == null) {
      wrong("Send a line", "lines", index);
      return;
    }
    if (!hasLength(line.sku(), 1, 16)) {
      wrong("Send 1 to 16 characters", "lines", index, "sku");
    }
    if (line.quantity() < 1 || line.quantity() > 1000) {
      wrong("Send a number from 1 to 1000", "lines", index, "quantity");
    }
    if (!(line.price() > 0)) {
      wrong("Send a number above 0", "lines", index, "price");
    }
  }

  private void address(@Nullable Address address) {
    if (address == null) {
      wrong("Send an address", "address");
      return;
    }
    if (!hasLength(address.street(), 1, 64)) {
      wrong("Send 1 to 64 characters", "address", "street");
    }
    if (!hasLength(address.city(), 1, 64)) {
      wrong("Send 1 to 64 characters", "address", "city");
    }
    if (!hasLength(address.country(), 2, 2)) {
      wrong("Send 2 characters", "address", "country");
    }
  }

  private static boolean hasLength(@Nullable String text, int min, int max) {
    return text != null && text.length() >= min && text.length() <= max;
  }

  private void wrong(String msg, Object... path) {
    if (faults == null) {
      faults = new ArrayList<>();
    }
    List<Object> loc = new ArrayList<>(List.of("body"));
    loc.addAll(List.of(path));
    faults.add(new Fault(loc, msg));
  }
}
