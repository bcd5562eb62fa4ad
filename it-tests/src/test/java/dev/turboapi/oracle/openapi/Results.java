package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The schema and title of every kind of result, and answers without a body. */
@Controller
class Results {
  enum Color {
    RED
  }

  record Item(String name, @DefaultValue("0.0") double price) {}

  @Get("/text")
  String text() {
    return "";
  }

  @Get("/number")
  int number() {
    return 0;
  }

  @Get("/ratio")
  double ratio() {
    return 0.0;
  }

  @Get("/flag")
  boolean flag() {
    return true;
  }

  @Get("/owner")
  UUID owner() {
    return new UUID(0, 0);
  }

  @Get("/day")
  LocalDate day() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  @Get("/instant")
  OffsetDateTime instant() {
    return Instant.now().atOffset(ZoneOffset.UTC);
  }

  @Get("/color")
  Color color() {
    return Color.RED;
  }

  @Get("/item")
  Item item() {
    return new Item("", 0.0);
  }

  @Get("/items")
  List<Item> items() {
    return List.of();
  }

  @Get("/items/{itemId}")
  @Nullable Item readItem(int itemId) {
    return null;
  }

  @Get("/numbers")
  List<Integer> numbers() {
    return List.of();
  }

  @Get("/colors")
  Set<Color> colors() {
    return Set.of();
  }

  @Get("/counts")
  Map<String, Integer> counts() {
    return Map.of();
  }

  @Get("/named")
  Future<Map<String, Item>> namedItems() {
    return Future.succeededFuture(Map.of());
  }

  @Get("/grouped")
  CompletionStage<Map<String, List<Item>>> groupedItems() {
    return CompletableFuture.completedStage(Map.of());
  }

  @Get("/matrix")
  List<List<Integer>> matrix() {
    return List.of();
  }

  @Get("/maybe/text")
  Optional<String> maybeText() {
    return Optional.empty();
  }

  @Get("/maybe/items")
  @Nullable List<Item> maybeItems() {
    return null;
  }

  @Get("/tree")
  Map<String, Object> tree() {
    return Map.of();
  }

  @Get("/anything")
  Object anything() {
    return "";
  }

  @Get(value = "/nothing", status = 200)
  void nothing() {}

  @Post(value = "/created", status = 201)
  Item created() {
    return new Item("", 0.0);
  }

  @Post(value = "/accepted", status = 202, responseDescription = "It will be done")
  Map<String, Object> accepted() {
    return Map.of();
  }

  @Delete("/removed")
  Future<Void> removed() {
    return Future.succeededFuture();
  }

  @Get(value = "/unmodified", status = 304)
  void unmodified() {}

  @Delete(value = "/removed/{itemId}", responseDescription = "It is gone")
  void remove(int itemId) {}
}
