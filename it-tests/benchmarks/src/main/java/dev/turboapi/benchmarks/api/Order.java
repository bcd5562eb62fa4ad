package dev.turboapi.benchmarks.api;

import jakarta.validation.constraints.Size;
import java.util.List;

/** What {@code POST /items} takes. */
public record Order(
    @Size(min = 1, max = 64) String customer,
    @Size(min = 1, max = 50) List<Line> lines,
    Address address) {

  /** The same, with what all lines cost. Counted in cents, so that it is the same everywhere. */
  public PricedOrder priced() {
    long cents = 0;
    for (Line line : lines) {
      cents += Math.round(line.price() * 100) * line.quantity();
    }
    return new PricedOrder(customer, lines, address, cents / 100.0);
  }
}
