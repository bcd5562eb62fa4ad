package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import io.vertx.core.Future;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Controller("/items")
class ItemController {
  record Sizes(int width) {}

  @Constraint(validatedBy = OrderedValidator.class)
  @interface Ordered {
    String message() default "must be ordered";

    Class<?>[] groups() default {};

    Class<?>[] payload() default {};
  }

  static class OrderedValidator implements ConstraintValidator<Ordered, Sizes> {
    @Override
    public boolean isValid(Sizes sizes, ConstraintValidatorContext context) {
      return true;
    }
  }

  static final class Sku {
    private final String text;

    @JsonCreator
    Sku(String text) {
      this.text = text;
    }

    @Size(max = 8)
    @JsonValue
    String text() {
      return text;
    }
  }

  record Item(
      Optional<@Positive float[]> ratios,
      List<Map<String, @AssertTrue boolean[]>> flags,
      @JsonUnwrapped @Ordered Sizes sizes,
      Sku sku) {}

  @Post
  @Put
  @Size(max = 3)
  List<@NotBlank String> list(Item item) {
    return List.of();
  }

  @Post("/later")
  Future<@Size(max = 3) String> later(@Body List<@Positive short[]> sizes) {
    return Future.succeededFuture("");
  }
}
