package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Query;
import dev.turboapi.oracle.Dict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Required, optional and preset parameters, under their own name or an alias. */
@Controller
class Defaults {
  enum Order {
    ASC,
    DESC
  }

  @Get("/required")
  Map<String, Object> required(String text, int number, boolean flag) {
    return Dict.of("text", text, "number", number, "flag", flag);
  }

  @Get("/optional")
  Map<String, Object> optional(
      Optional<String> text, @Nullable Integer number, Optional<Order> order) {
    return Dict.of("text", text.orElse(null), "number", number, "order", order.orElse(null));
  }

  @Get("/preset")
  Map<String, Object> preset(
      @DefaultValue("none") String text,
      @Query(defaultValue = "10") int number,
      @DefaultValue("0.5") double ratio,
      @DefaultValue("true") boolean flag,
      @DefaultValue("ASC") Order order) {
    return Dict.of("text", text, "number", number, "ratio", ratio, "flag", flag, "order", order);
  }

  @Get("/preset/others")
  Map<String, Object> presetOthers(
      @DefaultValue("2024-01-02") LocalDate day,
      @DefaultValue("PT1H") Duration period,
      @DefaultValue("1.50") BigDecimal amount) {
    return Dict.of("day", day, "period", period, "amount", amount);
  }

  @Get("/headers")
  Map<String, Object> presetHeaders(
      @Header(defaultValue = "1") int xPage, @Header Optional<String> xNote) {
    return Dict.of("page", xPage, "note", xNote.orElse(null));
  }

  @Get("/cookies")
  Map<String, Object> presetCookies(
      @Cookie @DefaultValue("1") int page, @Cookie @Nullable String note) {
    return Dict.of("page", page, "note", note);
  }

  @Get("/required/empty")
  Map<String, Object> requiredOptional(String text, int number) {
    return Dict.of("text", text, "number", number);
  }

  @Get("/renamed")
  Map<String, Object> renamed(
      @Query("item-query") String item,
      @Query(value = "page.limit", defaultValue = "5") int limit) {
    return Dict.of("item", item, "limit", limit);
  }

  @Get("/renamed/others")
  Map<String, Object> renamedOthers(
      @Header("X-My-Token") String token, @Cookie("session-id") String session) {
    return Dict.of("token", token, "session", session);
  }
}
