package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Defaults of every type, in parameters and in fields. */
@Controller
class Defaults {
  enum Size {
    SMALL,
    LARGE
  }

  record Settings(
      @DefaultValue("none") String text,
      @DefaultValue("") String empty,
      @DefaultValue("0") int number,
      @DefaultValue("1.0") double ratio,
      @DefaultValue("false") boolean flag,
      @DefaultValue("SMALL") Size size,
      @DefaultValue("2024-01-02") LocalDate day,
      @DefaultValue("10:20") LocalTime clock,
      @DefaultValue("PT1H") Duration period,
      @DefaultValue("1.50") BigDecimal amount,
      @DefaultValue({}) List<String> texts,
      @DefaultValue({"1", "2"}) List<Integer> filled,
      @DefaultValue("LARGE") List<Size> sizes,
      @DefaultValue({}) Map<String, Integer> words,
      @Nullable Integer maybe,
      @DefaultValue("5") @Nullable Integer preset) {}

  @Get("/parameters")
  String parameters(
      @DefaultValue("none") String text,
      @Query(defaultValue = "") String empty,
      @DefaultValue("10") int number,
      @DefaultValue("0.5") double ratio,
      @DefaultValue("1.0") double whole,
      @DefaultValue("true") boolean flag,
      @DefaultValue("LARGE") Size size,
      @DefaultValue("2024-01-02") LocalDate day,
      @DefaultValue("10:20") LocalTime clock,
      @DefaultValue("P1DT30S") Duration period,
      @DefaultValue("1.50") BigDecimal amount,
      @DefaultValue("12345678-9abc-def0-1234-56789abcdef0") UUID owner,
      Optional<String> maybe,
      @DefaultValue("x") @Nullable String preset,
      @DefaultValue({"a", "b"}) List<String> several,
      @DefaultValue({}) List<Integer> none,
      @Header(defaultValue = "1") int xPage,
      @Cookie(defaultValue = "light") String theme) {
    return "parameters";
  }

  @Post("/settings")
  String change(Settings settings) {
    return "changed";
  }

  @Get("/settings")
  Settings show() {
    return new Settings(
        "none",
        "",
        0,
        1.0,
        false,
        Size.SMALL,
        LocalDate.of(2024, 1, 2),
        LocalTime.of(10, 20),
        Duration.ofHours(1),
        new BigDecimal("1.50"),
        List.of(),
        List.of(1, 2),
        List.of(Size.LARGE),
        Map.of(),
        null,
        5);
  }
}
