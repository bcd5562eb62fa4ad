package secured;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Security;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What users own. */
@Controller(value = "/items", tags = "items")
class ItemController {
  record Item(@Size(min = 1, max = 64) String name) {}

  private final Map<String, List<Item>> items = new ConcurrentHashMap<>();

  /** Lists the items of whoever asks. */
  @Get
  List<Item> list(@Security(scopes = "items") User user) {
    return items.getOrDefault(user.username(), List.of());
  }

  /** Adds an item. */
  @Post(status = 201)
  Item add(Item item, @Security(scopes = "items") User user) {
    items.merge(
        user.username(),
        List.of(item),
        (had, more) -> Stream.concat(had.stream(), more.stream()).toList());
    return item;
  }
}
