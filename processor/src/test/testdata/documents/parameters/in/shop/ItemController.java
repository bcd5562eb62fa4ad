package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Controller("/items")
class ItemController {
  /**
   * Reads one item.
   *
   * <p>Every {@code id} is a number.
   *
   * @param itemId its id
   */
  @Get("/{itemId}")
  String readItem(
      @Min(1) int itemId,
      @Query(defaultValue = "10") @Max(100) int limit,
      @Query(value = "item-query", description = "What to look for") @Size(max = 5) Optional<String> query,
      @Header String xRequestId,
      @Cookie @Nullable String session,
      Set<Integer> ids) {
    return "";
  }
}
