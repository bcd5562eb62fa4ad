package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Several bodies, and embedded ones: the objects that hold them. */
@Controller
class BodiesSeveral {
  enum Color {
    RED,
    BLUE
  }

  /** A thing. */
  record Item(String name, @DefaultValue("RED") Color color) {}

  record User(String name) {}

  @Post("/pairs")
  Item pair(Item item, User user) {
    return item;
  }

  @Put("/mixed/{itemId}")
  String mixed(
      int itemId,
      Item item,
      @Body @Positive @Max(5) int importance,
      Optional<User> user,
      @Body @Nullable String note,
      @Body @DefaultValue("a") @Size(max = 3) List<String> tags,
      @DefaultValue({}) Map<String, Integer> counts) {
    return "";
  }

  @Post("/optional")
  String optional(@Nullable Item item, @Body @DefaultValue("3") int level) {
    return "";
  }

  @Post("/embedded")
  Item embedded(@Body(embed = true) Item item) {
    return item;
  }

  @Post("/embedded/levels")
  int embeddedLevel(@Body(embed = true, description = "How high") @DefaultValue("3") int level) {
    return level;
  }

  @Post("/embedded/maybe")
  String embeddedMaybe(@Body(embed = true) Optional<User> user) {
    return "";
  }

  @Post("/renamed")
  String renamed(
      @Body(value = "how-much", description = "From 1") int importance,
      @Body(value = "the_item", description = "The thing") Item item,
      @Body Color color,
      @Body("someUsers") List<User> both,
      Object anything) {
    return "";
  }

  @Post("/whole/renamed")
  int wholeRenamed(@Body("how_high") int level) {
    return level;
  }

  @Post("/whole/preset")
  int wholePreset(@Body @DefaultValue("7") @PositiveOrZero int level) {
    return level;
  }

  @Post("/whole/presets")
  List<String> wholePresets(
      @Body(description = "Words") @DefaultValue({"a", "b"}) List<String> tags) {
    return tags;
  }

  @Post(value = "/named", operationId = "nameIt")
  String named(Item item, User user) {
    return "";
  }

  @Post(value = "/named/with/dots", operationId = "offers.create:1")
  String dotted(Item item, User user) {
    return "";
  }
}
