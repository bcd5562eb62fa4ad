package shop;

import dev.turboapi.annotation.DefaultValue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of an item; the shop gives it an id.
 *
 * @param quantity how many are in stock
 */
record NewItem(
    @Size(min = 1, max = 64) String name,
    @Positive double price,
    @DefaultValue("1") @Min(1) int quantity,
    @DefaultValue({}) List<String> tags,
    @Nullable String description) {

  Item withId(int id) {
    return new Item(id, name, price, quantity, tags, description);
  }
}
