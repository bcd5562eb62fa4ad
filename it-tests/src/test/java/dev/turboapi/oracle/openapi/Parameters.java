package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Path;
import dev.turboapi.annotation.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parameters of every kind: order, names, titles, descriptions, aliases. */
@Controller
class Parameters {
  /** The direction of a sorted list. */
  enum Order {
    ASC,
    DESC
  }

  @Get("/all/{first}/{second}")
  String everyKind(
      @Cookie String session,
      String query,
      @Header String xToken,
      UUID second,
      @Path int first,
      @Cookie Optional<String> track,
      @DefaultValue("10") int limit,
      @Header Optional<String> userAgent) {
    return "all";
  }

  /**
   * @param itemId The number of the item
   * @param term What to look for
   */
  @Get("/described/{itemId}")
  String described(
      int itemId,
      @Query String term,
      Optional<String> old,
      @Header(description = "Not used any more") Optional<String> xOld,
      @Cookie(defaultValue = "light", description = "Light or dark") String theme) {
    return "described";
  }

  @Get("/renamed")
  String renamed(
      @Query("item-query") String item,
      String camelCaseName,
      @Query(value = "page.number", defaultValue = "1") int page,
      @Header("X-My-Token") Optional<String> token,
      @Cookie("session_id2x") Optional<String> session,
      @Query(value = "URLPath", defaultValue = "/") String path) {
    return "renamed";
  }

  @Get("/enums/{order}")
  Order enums(
      Order order,
      Order sort,
      @DefaultValue("DESC") Order other,
      Optional<Order> maybe,
      @DefaultValue({}) List<Order> several) {
    return order;
  }

  @Get(value = "/required", status = 200)
  void requiredOptional(String text, int number, @Nullable Integer maybe) {}

  @Get("/none")
  String noParameters() {
    return "none";
  }
}
