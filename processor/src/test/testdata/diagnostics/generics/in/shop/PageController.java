package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

@Controller
class PageController {
  record Item(String name) {}

  record Page<T>(List<T> items) {}

  record Growing<T>(T value, Growing<List<T>> next) {}

  record First<T>(Second<T> second) {}

  record Second<T>(List<First<T[]>> firsts) {}

  record Arrays<T>(T[] many, Page<Item>[] pages, char[] letters) {}

  record Sorted(SortedSet<Item> items, SortedSet<Integer> ids) {}

  @Get("/1")
  @SuppressWarnings("rawtypes")
  Page raw() {
    throw new UnsupportedOperationException();
  }

  @Get("/2")
  Page<?> wildcard() {
    throw new UnsupportedOperationException();
  }

  @Get("/3")
  Page<Runnable> argument() {
    throw new UnsupportedOperationException();
  }

  @Post("/4")
  Growing<Item> growing(First<Item> first) {
    throw new UnsupportedOperationException();
  }

  @Post("/5")
  Arrays<Item> arrays(Sorted sorted) {
    throw new UnsupportedOperationException();
  }

  @Get("/6")
  Map.Entry<String, Item> entry() {
    throw new UnsupportedOperationException();
  }
}
