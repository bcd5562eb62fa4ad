package dev.turboapi.oracle.binding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Query;
import dev.turboapi.oracle.Dict;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Models of query parameters. */
@Controller
class ModelsQuery {
  enum Order {
    NAME,
    PRICE
  }

  record Filters(
      @DefaultValue("100") @Positive @Max(100) int limit,
      @DefaultValue("0") @PositiveOrZero int offset,
      @DefaultValue("NAME") Order order,
      @DefaultValue({}) List<String> tags,
      Optional<String> text) {}

  record Search(
      @Size(min = 2) String q,
      int page,
      @Size(max = 2) List<Integer> ids,
      @DefaultValue("false") boolean exact,
      @DefaultValue("2024-02-29") LocalDate since,
      @DefaultValue("PRICE") Set<Order> kinds,
      @DefaultValue("1.5") double rate) {}

  @JsonIgnoreProperties(ignoreUnknown = false)
  record Strict(@DefaultValue("10") int limit, @DefaultValue({}) List<String> tags, String q) {}

  record Camel(int pageSize, int page_number) {}

  record Exact(@DefaultValue("1.10") BigDecimal price, String q) {}

  @Get("/filters")
  Filters filters(@Query Filters filters) {
    return filters;
  }

  @Get("/searches/{id}")
  Map<String, Object> search(int id, @Query Search search) {
    return Dict.of("id", id, "search", search);
  }

  @Get("/strict")
  Strict strict(@Query Strict strict) {
    return strict;
  }

  @Get("/camels")
  Camel camel(@Query Camel camel) {
    return camel;
  }

  @Get("/exact")
  Exact exact(@Query Exact exact) {
    return exact;
  }
}
