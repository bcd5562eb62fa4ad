package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Controller
class PageController {
  record Item(String name) {}

  /** One page of many. */
  record Page<T>(List<T> items, @Nullable T best, int total) {}

  record Pair<A, B>(A first, B second) {}

  record Tree<T>(T value, List<Tree<T>> children) {}

  @Post("/items")
  Page<Item> items(Page<Item> page) {
    return page;
  }

  @Get("/pairs")
  Pair<Page<String>, Map<String, List<Integer>>> pairs() {
    throw new UnsupportedOperationException();
  }

  @Get("/gaps")
  Pair<@Nullable Item, Optional<Object>> gaps() {
    throw new UnsupportedOperationException();
  }

  @Post("/trees")
  Tree<Item> trees(Tree<Item> tree) {
    return tree;
  }
}
