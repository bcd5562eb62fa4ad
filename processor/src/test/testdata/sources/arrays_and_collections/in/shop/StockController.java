package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Controller
class StockController {
  record Item(String name) {}

  record Stock(
      @Size(min = 1) int[] counts,
      String[] names,
      Item[] items,
      long[][] grid,
      @Nullable Item[] gaps,
      @DefaultValue({"1", "2"}) double[] prices,
      @Size(max = 9) Collection<Item> all,
      SortedSet<UUID> ids,
      Deque<Integer> queue,
      @DefaultValue("a") ArrayList<String> words,
      TreeMap<String, int[]> byName,
      @DefaultValue({}) LinkedHashMap<String, String> notes,
      @Positive OptionalInt amount,
      OptionalDouble weight,
      Optional<Item[]> rest) {}

  @Post("/stock")
  int[] keep(Stock stock) {
    return stock.counts();
  }

  @Get("/stock")
  Item[] find(
      @Query int[] ids,
      @DefaultValue({"1", "2"}) long[] counts,
      SortedSet<String> names,
      @Nullable Collection<Integer> sizes,
      @Positive OptionalInt limit,
      @Header Optional<UUID> requestId,
      String... tags) {
    return new Item[0];
  }
}
