package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.oracle.Dict;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * Constraints that jakarta.validation has beside bounds, lengths and patterns, on single values.
 */
@Controller
class ConstraintsBuiltin {
  @Get("/query")
  String query(
      @DefaultValue("a@b.co") @Email String mail,
      @DefaultValue("1") @Digits(integer = 3, fraction = 2) BigDecimal price,
      @DefaultValue("2000-01-01") @Past LocalDate born,
      @DefaultValue("2999-01-01") @Future LocalDate expires,
      @DefaultValue("2000-01-01T00:00:00") @Past LocalDateTime since,
      @DefaultValue("true") @AssertTrue boolean accepted,
      @DefaultValue("false") @AssertFalse boolean refused,
      @DefaultValue("18") @Min(value = 18, message = "must be {value} or older") int adult,
      @DefaultValue("a") @NotBlank String blank,
      @DefaultValue("5") @Positive @Min(5) @Max(9) int level,
      @DefaultValue("-1") @Negative int signed,
      @DefaultValue("0") @PositiveOrZero double unsigned,
      @DefaultValue("0") @NegativeOrZero double negative) {
    return "fine";
  }

  @Get("/path/{mail}/{number}")
  String path(@Email String mail, @Digits(integer = 2, fraction = 0) int number) {
    return mail;
  }

  @Get("/others")
  Map<String, Object> others(
      @Header Optional<@Email String> xMail, @Cookie Optional<@Email String> mail) {
    return Dict.of("header", xMail.orElse(null), "cookie", mail.orElse(null));
  }
}
