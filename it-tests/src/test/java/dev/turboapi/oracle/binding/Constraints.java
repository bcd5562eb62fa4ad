package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Path;
import dev.turboapi.annotation.Query;
import dev.turboapi.oracle.Dict;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bounds, lengths and patterns of single values. */
@Controller
class Constraints {
  @Get("/path/{number}/{code}")
  Map<String, Object> fromPath(
      @Path @Min(1) @DecimalMax(value = "100", inclusive = false) int number,
      @Path @Size(min = 2, max = 3) String code) {
    return Dict.of("number", number, "code", code);
  }

  @Get("/integers")
  List<Integer> integers(
      @Query(defaultValue = "5") @DecimalMin(value = "3", inclusive = false) int above,
      @Query(defaultValue = "5") @Min(3) int atLeast,
      @Query(defaultValue = "1") @DecimalMax(value = "3", inclusive = false) int below,
      @Query(defaultValue = "1") @Max(3) int atMost,
      @Query(defaultValue = "0") @Min(-5) @Max(5) int between) {
    return List.of(above, atLeast, below, atMost, between);
  }

  @Get("/floats")
  List<Double> floats(
      @DefaultValue("1.0") @Positive double above,
      @DefaultValue("1.0") @DecimalMin("0.5") double atLeast,
      @DefaultValue("1.0") @DecimalMax(value = "2.5", inclusive = false) double below,
      @DefaultValue("1.0") @DecimalMax("1e3") double atMost,
      @DefaultValue("1.0") @DecimalMin("1e-7") double tiny,
      @DefaultValue("1.0") @DecimalMax("1e22") double huge) {
    return List.of(above, atLeast, below, atMost, tiny, huge);
  }

  @Get("/decimals")
  List<BigDecimal> decimals(
      @DefaultValue("1") @Positive @DecimalMax("99.50") BigDecimal price,
      @DefaultValue("0.5") @DecimalMin("0.1") @DecimalMax(value = "1", inclusive = false)
          BigDecimal rate) {
    return List.of(price, rate);
  }

  @Get("/texts")
  List<String> texts(
      @DefaultValue("-") @NotEmpty String single,
      @DefaultValue("---") @Size(min = 3) String shortest,
      @DefaultValue("-") @Size(max = 1) String one,
      @DefaultValue("-") @Size(max = 3) String longest,
      @DefaultValue("AB") @Pattern(regexp = "[A-Z]{2}") String code,
      @DefaultValue("7") @Pattern(regexp = ".*\\d.*") String part,
      @DefaultValue("aa") @Size(min = 2, max = 3) @Pattern(regexp = "^a+$") String both) {
    return List.of(single, shortest, one, longest, code, part, both);
  }

  @Get("/optional")
  Map<String, Object> optional(
      Optional<@Min(1) Integer> number, @Size(max = 3) Optional<String> text) {
    return Dict.of("number", number.orElse(null), "text", text.orElse(null));
  }
}
