package shop;

import dev.turboapi.annotation.DefaultValue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client orders. */
record Order(
    @Size(min = 1, max = 64) String customer,
    @Size(min = 1) List<Line> lines,
    Address address,
    @DefaultValue("1") @Min(1) int priority,
    @Nullable String note,
    Map<String, Integer> extras) {
  record Line(int itemId, @Positive double price, Unit unit) {}

  record Address(String street, Optional<String> city) {}

  enum Unit {
    PIECE,
    METRE
  }
}
