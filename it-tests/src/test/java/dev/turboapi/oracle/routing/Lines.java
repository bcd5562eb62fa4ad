package dev.turboapi.oracle.routing;

import dev.turboapi.ResponseHead;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.ResponseModel;
import dev.turboapi.oracle.Dict;
import dev.turboapi.oracle.Generator;
import io.vertx.core.Future;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Handlers that publish items, which are sent as JSON lines. */
@Controller
class Lines {
  enum Color {
    RED
  }

  static class Item {
    String name = "";
    double ratio = 1e-7;
    @Nullable String note;
  }

  static class Wide extends Item {
    int width = 1;
  }

  private static final List<Item> ITEMS = List.of(item("héy", null), item("b", "n"));

  private static Item item(String name, @Nullable String note) {
    Item item = new Item();
    item.name = name;
    item.note = note;
    return item;
  }

  @Get("/items")
  Flow.Publisher<Item> items() {
    return Generator.of(ITEMS);
  }

  @Get("/items/async")
  Future<Flow.Publisher<Item>> itemsLater() {
    return Future.succeededFuture(Generator.of(ITEMS));
  }

  @Get("/items/none")
  Flow.Publisher<Item> noItems() {
    return Generator.of(List.of());
  }

  @Get("/items/gaps")
  Flow.Publisher<@Nullable Item> gaps() {
    List<@Nullable Item> items = Arrays.asList(ITEMS.get(0), null);
    return Generator.of(items);
  }

  @Get("/items/wide")
  Flow.Publisher<Item> wide() {
    Wide wide = new Wide();
    wide.name = "w";
    return Generator.of(List.of(wide));
  }

  @Get("/items/filtered")
  @ResponseModel(excludeNone = true, exclude = "ratio")
  Flow.Publisher<Item> filtered() {
    return Generator.of(ITEMS);
  }

  @Post(value = "/items", status = 201)
  Flow.Publisher<Item> created() {
    return Generator.of(ITEMS);
  }

  @Head("/items")
  Flow.Publisher<Item> peek() {
    return Generator.of(ITEMS);
  }

  @Get("/items/first/{count}")
  Flow.Publisher<Item> first(int count) {
    return Generator.of(ITEMS.subList(0, count));
  }

  @Get("/items/head")
  Flow.Publisher<Item> headers(ResponseHead head) {
    head.header("x-mark", "1").status(202);
    return Generator.of(ITEMS);
  }

  @Get("/numbers/{count}")
  Flow.Publisher<Integer> numbers(int count) {
    return Generator.of(IntStream.range(0, count).boxed().toList());
  }

  @Get("/floats")
  Flow.Publisher<Double> floats() {
    return Generator.of(List.of(1.0, 1e-7, Double.NaN));
  }

  @Get("/texts")
  Flow.Publisher<String> texts() {
    return Generator.of(List.of("a", "q\"é\n", ""));
  }

  @Get("/colors")
  Flow.Publisher<Color> colors() {
    return Generator.of(List.of(Color.RED));
  }

  @Get("/moments")
  Flow.Publisher<OffsetDateTime> moments() {
    return Generator.of(List.of(OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC)));
  }

  @Get("/lists")
  Flow.Publisher<List<Item>> lists() {
    return Generator.of(List.of(ITEMS, List.of()));
  }

  @Get("/maps")
  Flow.Publisher<Map<String, Integer>> maps() {
    return Generator.of(List.of(Map.of("a", 1)));
  }

  @Get("/anything")
  Flow.Publisher<Object> anything() {
    return Generator.of(List.of(Dict.of("a", 1, "é", Arrays.asList(null, 1e-7)), "text"));
  }
}
