package dev.turboapi.oracle.openapi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Models of query parameters, headers and cookies: one entry for each member. */
@Controller
class ParameterModels {
  enum Order {
    NAME,
    PRICE
  }

  /**
   * How to choose.
   *
   * @param limit How many
   */
  @JsonIgnoreProperties(ignoreUnknown = false)
  record Filters(
      @DefaultValue("100") @Positive @Max(100) int limit,
      @DefaultValue("NAME") Order order,
      Order other,
      Optional<Order> maybe,
      @DefaultValue("PRICE") List<Order> orders,
      @DefaultValue({}) List<String> tags,
      @Size(max = 2) List<Integer> ids,
      int pageSize,
      @DefaultValue("1") int page_number,
      @Nullable String text,
      @DefaultValue("2024-02-29") LocalDate since) {}

  /**
   * Named as Java does.
   *
   * @param xLevel How deep
   */
  record Headers(
      boolean saveData,
      Optional<String> ifModifiedSince,
      @DefaultValue({}) List<String> xTag,
      @DefaultValue("1") @PositiveOrZero int xLevel) {}

  record Cookies(String session_id, @DefaultValue("0") int visits) {}

  @Get("/filters/{id}")
  String filters(int id, @Query Filters filters) {
    return "";
  }

  @Get("/headers")
  String headers(@Header Headers headers, Optional<String> q) {
    return "";
  }

  @Get("/headers/plain")
  String plain(@Header(convertUnderscores = false) Headers headers) {
    return "";
  }

  @Get("/headers/plain/single")
  String single(@Header(convertUnderscores = false) String xToken) {
    return xToken;
  }

  @Get("/cookies")
  Cookies cookies(@Cookie Cookies cookies) {
    return cookies;
  }

  @Post("/all")
  String all(@Query Filters filters, @Header Headers headers, @Cookie Cookies cookies) {
    return "";
  }
}
