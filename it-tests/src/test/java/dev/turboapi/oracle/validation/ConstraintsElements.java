package dev.turboapi.oracle.validation;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Constraints on what lists, sets and maps hold. */
@Controller
class ConstraintsElements {
  record Point(@PositiveOrZero int x) {}

  record Holder(
      @DefaultValue({}) List<@Positive Integer> numbers,
      @DefaultValue({})
          List<@DecimalMin("0.5") @DecimalMax(value = "2", inclusive = false) Double> ranges,
      @DefaultValue({}) List<@Size(min = 2, max = 3) @Pattern(regexp = "[a-z]+") String> words,
      @DefaultValue({"a", "b"}) @Size(min = 2) Set<@Size(max = 3) String> codes,
      @DefaultValue({}) List<List<@Size(max = 3) String>> rows,
      @DefaultValue({}) @Size(max = 2) List<@Size(max = 2) List<@Positive Integer>> grid,
      @DefaultValue({}) Map<@NotEmpty String, @Min(1) Integer> amounts,
      @DefaultValue({}) Map<@Size(max = 3) @Pattern(regexp = "[a-z]+") String, String> named,
      @DefaultValue({}) Map<String, @NotEmpty List<@Size(max = 3) String>> lists,
      @DefaultValue({}) List<@Positive @Nullable Integer> maybe,
      @DefaultValue({}) Map<String, Optional<@Email String>> contacts,
      @Nullable List<@Positive Integer> optional,
      @Size(min = 1) @Nullable List<@Valid Point> points) {}

  @Post("/holders")
  String hold(@Valid Holder holder) {
    return "fine";
  }

  @Post("/numbers")
  List<Integer> numbers(@Body List<@Positive Integer> numbers) {
    return numbers;
  }

  @Post("/maps")
  Map<String, Integer> maps(Map<@Size(max = 3) String, @Max(9) Integer> amounts) {
    return amounts;
  }
}
