package shop;

import io.vertx.core.Future;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps everything in memory, beginning with five items. */
final class InMemoryStore implements Store {
  private final Map<Integer, Item> items = new ConcurrentSkipListMap<>();
  private final Map<UUID, Order> orders = new ConcurrentHashMap<>();
  private final AtomicInteger lastId = new AtomicInteger();

  InMemoryStore() {
    put(
        new NewItem(
            "Teapot", 24.5, 12, List.of("kitchen"), "Holds a litre, and does not brew coffee."));
    put(new NewItem("Mug", 8.0, 80, List.of("kitchen"), null));
    put(new NewItem("Desk lamp", 39.9, 7, List.of("office", "light"), "Warm white."));
    put(new NewItem("Notebook", 4.25, 200, List.of("office"), null));
    put(new NewItem("Candle", 3.0, 50, List.of("light"), "Burns for eight hours."));
  }

  private Item put(NewItem item) {
    Item added = item.withId(lastId.incrementAndGet());
    items.put(added.id(), added);
    return added;
  }

  @Override
  public List<Item> items(String query, int skip, int limit) {
    String wanted = query.toLowerCase(Locale.ROOT);
    return items.values().stream()
        .filter(item -> item.name().toLowerCase(Locale.ROOT).contains(wanted))
        .skip(skip)
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Item> item(int id) {
    return Optional.ofNullable(items.get(id));
  }

  @Override
  public Future<Item> add(NewItem item) {
    return Future.succeededFuture(put(item));
  }

  @Override
  public Optional<Item> replace(int id, NewItem item) {
    return Optional.ofNullable(items.computeIfPresent(id, (key, old) -> item.withId(key)));
  }

  @Override
  public boolean remove(int id) {
    return items.remove(id) != null;
  }

  @Override
  public Future<Order> add(Order order) {
    orders.put(order.id(), order);
    return Future.succeededFuture(order);
  }

  @Override
  public Optional<Order> order(UUID id) {
    return Optional.ofNullable(orders.get(id));
  }
}
