package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decimal, whose schema differs by direction. */
@Controller
class Decimals {
  record Price(
      BigDecimal amount,
      @DefaultValue("0.19") @PositiveOrZero @DecimalMax(value = "1", inclusive = false)
          BigDecimal tax,
      @Nullable BigDecimal discount) {}

  record Item(String name, Price price) {}

  record Plain(String name) {}

  record Catalog(List<Item> items, Plain plain) {}

  record Offer(BigDecimal amount) {}

  record Invoice(BigDecimal total, List<BigDecimal> parts) {}

  @Post("/catalogs")
  Catalog publish(Catalog catalog) {
    return catalog;
  }

  @Post("/offers")
  Plain offer(Offer offer) {
    return new Plain("");
  }

  @Get("/invoices")
  Invoice invoice() {
    return new Invoice(BigDecimal.ZERO, List.of());
  }

  @Get("/amounts/{amount}")
  BigDecimal amount(
      BigDecimal amount,
      @DefaultValue("1.5") @PositiveOrZero BigDecimal least,
      Optional<BigDecimal> most) {
    return amount;
  }

  @Post("/amounts")
  Map<String, BigDecimal> amounts(@Body List<BigDecimal> amounts) {
    return Map.of();
  }
}
