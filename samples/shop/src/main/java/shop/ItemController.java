package shop;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import dev.turboapi.annotation.Query;
import io.vertx.core.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;

/** Items on sale. */
@Controller(value = "/items", tags = "items")
class ItemController {
  private final Store store;

  ItemController(Store store) {
    this.store = store;
  }

  /**
   * Lists the items on sale, in the order of their ids.
   *
   * @param skip how many to leave out at the beginning
   * @param limit how many to list at the most
   * @param q a text that the name contains, in any case
   */
  @Get
  List<Item> list(
      @Query(defaultValue = "0") @Min(0) int skip,
      @Query(defaultValue = "100") @Min(1) @Max(1000) int limit,
      @Query(defaultValue = "") String q) {
    return store.items(q, skip, limit);
  }

  /** Reads one item. */
  @Get("/{itemId}")
  Item read(int itemId) {
    return store.item(itemId).orElseThrow(ItemController::notFound);
  }

  /** Puts an item on sale. */
  @Post(status = 201)
  Future<Item> create(NewItem item) {
    return store.add(item);
  }

  /** Changes an item. */
  @Put("/{itemId}")
  Item replace(int itemId, NewItem item) {
    return store.replace(itemId, item).orElseThrow(ItemController::notFound);
  }

  /** Takes an item off sale. */
  @Delete("/{itemId}")
  void delete(int itemId) {
    if (!store.remove(itemId)) {
      throw notFound();
    }
  }

  private static HttpException notFound() {
    return new HttpException(404, "Item not found");
  }
}
