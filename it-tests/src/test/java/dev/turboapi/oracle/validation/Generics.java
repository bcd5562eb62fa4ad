package dev.turboapi.oracle.validation;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generic models: what stands for a type variable is validated as that. */
@Controller
class Generics {
  record Item(String name, @DefaultValue("1.0") double price) {}

  record Page<T extends @Nullable Object>(List<T> items, int total, @Nullable T next) {}

  record Pair<A, B>(A first, B second) {}

  record Tree<T>(T value, @DefaultValue({}) List<Tree<T>> children) {}

  record Folder<T>(String name, @DefaultValue({}) List<File<T>> files) {}

  record File<T>(T content, @Nullable Folder<T> folder) {}

  record Shop(
      Page<Item> page,
      @DefaultValue({}) List<Page<Integer>> pages,
      @DefaultValue({}) Map<String, Pair<Integer, Integer>> ranges) {}

  @SuppressWarnings("NullAway.Init") // Set by the codec.
  abstract static class Named<A, B> {
    A key;
    B value;
  }

  @SuppressWarnings("NullAway.Init") // Set by the codec.
  static final class Size extends Named<String, List<Integer>> {
    @DefaultValue("cm")
    String unit;
  }

  @Post("/items")
  Page<Item> items(Page<Item> page) {
    return page;
  }

  @Post("/numbers")
  Future<Page<Integer>> numbers(Page<Integer> page) {
    return Later.byTimer(page);
  }

  @Post("/texts")
  List<Page<String>> texts(List<Page<String>> pages) {
    return pages;
  }

  @Post("/gaps")
  Page<@Nullable Item> gaps(Page<@Nullable Item> page) {
    return page;
  }

  @Post("/pairs")
  Pair<Integer, List<Item>> pairs(Pair<Integer, List<Item>> pair) {
    return pair;
  }

  @Post("/nested")
  Page<Page<Pair<String, Boolean>>> nested(Page<Page<Pair<String, Boolean>>> page) {
    return page;
  }

  @Post("/trees")
  Tree<Item> trees(Tree<Item> tree) {
    return tree;
  }

  @Post("/folders")
  Folder<Integer> folders(Folder<Integer> folder) {
    return folder;
  }

  @Post("/shops")
  Shop shops(Shop shop) {
    return shop;
  }

  @Post("/sizes")
  Size sizes(Size size) {
    return size;
  }
}
