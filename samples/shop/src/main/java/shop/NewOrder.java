package shop;

import dev.turboapi.annotation.DefaultValue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a client orders. */
record NewOrder(@Size(min = 1) List<Line> lines, Address address) {

  /** So many of one item. */
  record Line(int itemId, @DefaultValue("1") @Min(1) int quantity) {}
}
