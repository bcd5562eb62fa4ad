package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@Controller("/items")
class ItemController {
  @Get
  double list(
      @Query(defaultValue = "0") @Min(0) int skip,
      @Max(1_000_000_000_000L) @Positive long limit,
      @DecimalMin(value = "0.5", inclusive = false) double price,
      @DecimalMax("99.50") BigDecimal most,
      @Size(min = 3, max = 50) @Pattern(regexp = "[a-z]+") Optional<String> q,
      @NotEmpty List<String> tags,
      @NotBlank String name) {
    return price;
  }
}
