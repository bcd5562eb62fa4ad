package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Components of generic models. */
@Controller
class Generics {
  enum Color {
    RED
  }

  record Item(String name) {}

  record Price(BigDecimal amount) {}

  /** One page of many. */
  record Page<T>(List<T> items, @Nullable T best, @DefaultValue("0") int total) {}

  record Box<T>(T content) {}

  record Pair<A, B extends @Nullable Object>(A first, B second) {}

  record Tree<T>(T value, @DefaultValue({}) List<Tree<T>> children) {}

  record Shop(Page<Item> page, @DefaultValue({}) Map<String, Box<Integer>> boxes) {}

  @Post("/items")
  Page<Item> items(Page<Item> page) {
    return page;
  }

  @Post("/prices")
  Page<Price> prices(Page<Price> page) {
    return page;
  }

  @Post("/trees")
  Tree<Item> trees(Tree<Item> tree) {
    return tree;
  }

  @Post("/shops")
  List<Page<Shop>> shops(Shop shop) {
    return List.of();
  }

  @Post("/pairs")
  Pair<Item, @Nullable Item> pairs(Pair<Box<Integer>, Map<String, List<Boolean>>> pair) {
    throw new UnsupportedOperationException();
  }

  @Get("/texts")
  Box<String> texts() {
    throw new UnsupportedOperationException();
  }

  @Get("/floats")
  Box<Double> floats() {
    throw new UnsupportedOperationException();
  }

  @Get("/decimals")
  Pair<BigDecimal, UUID> decimals() {
    throw new UnsupportedOperationException();
  }

  @Get("/times")
  Pair<LocalDate, LocalDateTime> times() {
    throw new UnsupportedOperationException();
  }

  @Get("/spans")
  Pair<LocalTime, Duration> spans() {
    throw new UnsupportedOperationException();
  }

  @Get("/sets")
  Pair<Set<Integer>, Color> sets() {
    throw new UnsupportedOperationException();
  }

  @Get("/any")
  Pair<Object, List<Object>> anything() {
    throw new UnsupportedOperationException();
  }

  @Get("/nested")
  Page<Page<Box<Item>>> nested() {
    throw new UnsupportedOperationException();
  }
}
