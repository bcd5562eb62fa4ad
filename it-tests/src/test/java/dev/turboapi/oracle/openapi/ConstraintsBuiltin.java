package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Constraints on elements, and those that JSON Schema has no keyword of its own for. */
@Controller
class ConstraintsBuiltin {
  /** A constraint composed of two. */
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = {})
  @Size(min = 3, max = 5)
  @Pattern(regexp = "[A-Z]+")
  @interface Code {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Thing(
      @Email String mail,
      @Digits(integer = 6, fraction = 2) @Positive BigDecimal price,
      @Past LocalDate born,
      @Future LocalDateTime expires,
      @Null @Nullable String nothing,
      List<@Positive Integer> numbers,
      @Size(max = 2) List<List<@Size(max = 3) String>> rows,
      Map<@NotEmpty String, @Min(1) Integer> amounts,
      Map<@Size(max = 3) @Pattern(regexp = "[a-z]+") String, Integer> named,
      Map<String, Optional<@Email String>> contacts,
      @Code String code) {}

  @Get("/things")
  String find(@Size(max = 10) List<@Positive Integer> ids, Optional<@Email String> mail) {
    return "things";
  }

  @Post("/things")
  Thing create(Thing thing) {
    return thing;
  }
}
