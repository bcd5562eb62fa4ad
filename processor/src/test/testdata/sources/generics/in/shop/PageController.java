package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
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
  record Page<T>(List<T> items, Map<String, T> byName, Link<T> next, int total) {}

  record Link<T>(Optional<T> first, String href) {}

  record Range<T extends Comparable<T>>(T from, T to) {}

  record Tree<T>(T value, @DefaultValue({}) List<Tree<T>> children) {}

  record Folder<T>(String name, List<File<T>> files) {}

  record File<T>(T content, @Nullable Folder<T> parent) {}

  record Shop(Page<Item> items, Item first, List<List<Item>> shelves, Range<Integer> prices) {}

  static class Named<K, V> {
    public K name;
    public V value;
  }

  static final class Size extends Named<String, List<Integer>> {}

  @Get("/items")
  Page<@Nullable Item> items() {
    throw new UnsupportedOperationException();
  }

  @Post("/trees")
  Tree<Item> grow(Tree<Item> tree) {
    return tree;
  }

  @Post("/shops")
  List<Page<Item>> open(Shop shop) {
    return List.of(shop.items());
  }

  @Post("/folders")
  Folder<String> open(Folder<String> folder) {
    return folder;
  }

  @Post("/names")
  Named<String, Long> name(Size size) {
    return new Named<>();
  }
}
