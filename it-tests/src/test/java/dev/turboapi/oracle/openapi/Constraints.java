package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Path;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bounds, lengths, patterns and defaults of parameters and fields. */
@Controller
class Constraints {
  /**
   * @param described A described number
   */
  record Product(
      @Size(min = 1, max = 80) @Pattern(regexp = "[a-z]+") String name,
      @PositiveOrZero @DecimalMax(value = "100", inclusive = false) @DefaultValue("1") int stock,
      @Positive @DecimalMax("1.5") double weight,
      @Positive @Nullable Integer discount,
      @Nullable @Size(max = 100) String remark,
      @Size(min = 1, max = 3) List<String> tags,
      @Size(max = 2) @DefaultValue({}) Set<Integer> owners,
      @DefaultValue({}) List<@Max(10) Integer> scores,
      @DefaultValue({}) Map<String, @NotEmpty String> words,
      @NotEmpty @Nullable List<Integer> parts,
      @Min(1) @DefaultValue("5") int described) {}

  @Get("/numbers/{number}")
  String numbers(
      @Path @Positive @Max(1000) int number,
      @DecimalMin("0.5") @DecimalMax(value = "2", inclusive = false) double ratio,
      @Positive @DecimalMax("99.50") BigDecimal price,
      @Query(defaultValue = "10") @Min(1) @Max(100) int limit,
      Optional<@Min(1) Integer> maybe,
      @Header(defaultValue = "0") @PositiveOrZero int xCount) {
    return "numbers";
  }

  @Get("/texts")
  String texts(
      @Size(min = 2, max = 3) @Pattern(regexp = "^[A-Z]+$") String code,
      @Size(max = 5) Optional<String> maybe,
      @Size(min = 1, max = 3) @DefaultValue("a") List<String> several,
      @Size(min = 1) @Nullable Set<Integer> distinct) {
    return "texts";
  }

  @Post("/products")
  Product create(Product product) {
    return product;
  }

  @Post("/lists")
  List<Integer> lists(@Body @Size(min = 1, max = 2) List<Integer> values) {
    return values;
  }

  @Post("/single")
  int single(@Body(description = "A number") @Min(1) int value) {
    return value;
  }
}
