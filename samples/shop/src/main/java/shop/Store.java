package shop;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where items and orders are kept. Called from several event loops at once, so nothing here may
 * block.
 */
interface Store {
  /** Items in the order of their ids, whose names contain a text. */
  List<Item> items(String query, int skip, int limit);

  Optional<Item> item(int id);

  Future<Item> add(NewItem item);

  /** The item as it is now; empty if there is none with this id. */
  Optional<Item> replace(int id, NewItem item);

  /** Whether there was one. */
  boolean remove(int id);

  Future<Order> add(Order order);

  Optional<Order> order(UUID id);
}
