package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Dict;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several bodies, embedded ones, and bodies that are no objects. */
@Controller
class BodiesSeveral {
  record Item(String name, @Positive double price) {}

  record User(String name, @Nullable Integer age) {}

  @Post("/pairs")
  Map<String, Object> pair(Item item, User user) {
    return Dict.of("item", item, "user", user);
  }

  @Post("/mixed/{itemId}")
  Map<String, Object> mixed(
      int itemId, Item item, User user, @Body @Positive int importance, Optional<String> q) {
    return Dict.of("itemId", itemId, "item", item, "user", user, "importance", importance, "q", q);
  }

  @Post("/optional")
  Map<String, Object> optional(
      @Nullable Item item,
      @Body @DefaultValue("3") @Max(5) int level,
      @Body @DefaultValue("a") List<String> tags) {
    return Dict.of("item", item, "level", level, "tags", tags);
  }

  @Post("/half")
  Map<String, Object> half(Item item, Optional<User> user) {
    return Dict.of("item", item, "user", user);
  }

  @Post("/embedded")
  Item embedded(@Body(embed = true) Item item) {
    return item;
  }

  @Post("/embedded/levels")
  int embeddedLevel(@Body(embed = true) @DefaultValue("3") int level) {
    return level;
  }

  @Post("/embedded/renamed")
  Item embeddedRenamed(@Body(value = "the item", embed = true) Item item) {
    return item;
  }

  @Post("/renamed")
  Map<String, Object> renamed(@Body("how-much") int importance, @Body("n") Optional<String> note) {
    return Dict.of("importance", importance, "note", note);
  }

  @Post("/whole/renamed")
  Item wholeRenamed(@Body("thing") Item item) {
    return item;
  }

  @Post("/whole/numbers")
  int number(@Body @Min(1) int importance) {
    return importance;
  }

  @Post("/whole/presets")
  int preset(@Body @DefaultValue("7") int importance) {
    return importance;
  }

  @Post("/whole/presets/lists")
  List<String> presetList(@Body @DefaultValue({"a", "b"}) List<String> tags) {
    return tags;
  }

  @Post("/whole/maybe")
  @Nullable Item maybe(@Nullable Item item) {
    return item;
  }

  @Post("/whole/maybe/texts")
  Optional<String> maybeText(@Body Optional<String> text) {
    return text;
  }

  @Post("/whole/flags")
  boolean flag(@Body boolean on) {
    return on;
  }

  @Post("/whole/items")
  List<Item> items(List<Item> values) {
    return values;
  }

  @Post("/whole/sets")
  List<Integer> distinct(@Body @Size(min = 2) Set<Integer> values) {
    return values.stream().sorted().toList();
  }

  @Post("/whole/maps")
  Map<String, Integer> counts(Map<String, Integer> values) {
    return values;
  }

  @Post("/collections")
  Map<String, Object> collections(
      @Body @Size(max = 2) List<Integer> ids, Map<String, Integer> counts, @Body boolean on) {
    return Dict.of("ids", ids, "counts", counts, "on", on);
  }

  @Post("/texts")
  List<String> texts(@Body @Size(min = 2) String first, @Body @DefaultValue("x") String second) {
    return List.of(first, second);
  }

  @Post("/anything")
  List<Object> anything(Object a, @Body @DefaultValue("1") int b) {
    return Arrays.asList(a, b);
  }
}
