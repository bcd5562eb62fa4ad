package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

@Controller("/stock")
class StockController {
  enum Place {
    SHELF,
    CELLAR
  }

  record Stock(
      Map<Integer, String> names,
      Map<Place, Map<UUID, Integer>> counts,
      SortedMap<LocalDate, Integer> arrivals) {}

  @Post
  Map<LocalDate, Stock> count(Map<Long, Stock> stocks) {
    return Map.of();
  }
}
