package dev.turboapi.oracle.validation;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bounds, lengths and patterns inside bodies. */
@Controller
class Constraints {
  record Tag(@Size(min = 2, max = 5) @Pattern(regexp = "^[a-z]+$") String name) {}

  record Product(
      @Pattern(regexp = "^\\w+-\\d+$") @DefaultValue("p-1") String code,
      @PositiveOrZero @DecimalMax(value = "100", inclusive = false) @DefaultValue("1") int stock,
      @Positive @DecimalMax("1.5") @DefaultValue("1.0") double weight,
      @Positive @DecimalMax("99.50") @DefaultValue("1") BigDecimal price,
      @Positive @Nullable Integer discount,
      @Size(max = 2) @DefaultValue({}) List<Tag> tags,
      @Size(min = 2, max = 3) @DefaultValue({"1", "2"}) List<Integer> sizes,
      @Size(min = 1, max = 1) @DefaultValue("1") List<Integer> single,
      @Size(min = 2) @DefaultValue({"a", "b"}) Set<String> colors,
      @Size(max = 2) @DefaultValue({}) Set<Integer> owners,
      @DefaultValue({}) List<@Max(10) Integer> scores,
      @DefaultValue({}) Map<String, @NotEmpty String> words,
      @NotEmpty @Nullable List<Integer> parts) {}

  @Post("/products")
  String check(Product product) {
    return "fine";
  }

  @Post("/tags")
  Tag tag(Tag tag) {
    return tag;
  }
}
