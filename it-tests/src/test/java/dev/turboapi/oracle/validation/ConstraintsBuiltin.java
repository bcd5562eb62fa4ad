package dev.turboapi.oracle.validation;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Pattern.Flag;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constraints that jakarta.validation has beside bounds, lengths and patterns. */
@Controller
class ConstraintsBuiltin {
  record Numbers(
      @DefaultValue("1") @Digits(integer = 3, fraction = 2) BigDecimal price,
      @DefaultValue("0.5") @Digits(integer = 0, fraction = 3) BigDecimal share,
      @DefaultValue("1") @Digits(integer = 3, fraction = 0) BigDecimal whole,
      @DefaultValue("1") @Digits(integer = 2, fraction = 1) @Positive @Max(10) BigDecimal bounded,
      @DefaultValue("1") @Digits(integer = 3, fraction = 0) int rank,
      @DefaultValue("1") @DecimalMin("0.5") String text,
      @DefaultValue("1") @DecimalMax(value = "10", inclusive = false) String below,
      @DefaultValue("5") @Positive @Min(5) @DecimalMin("1") @Max(9) @Max(20) int strict) {}

  record Texts(
      @DefaultValue("a@b.co") @Email String mail,
      @DefaultValue("a") @Pattern(regexp = "[a-z]+", flags = Flag.CASE_INSENSITIVE) String caseless,
      @DefaultValue("a b") @Pattern(regexp = "a.b", flags = Flag.DOTALL) String lines,
      @DefaultValue("ab") @Pattern(regexp = "a b # letters", flags = Flag.COMMENTS) String spaced,
      @DefaultValue("a\nb") @Pattern(regexp = "^a$\n^b$", flags = Flag.MULTILINE) String each,
      @DefaultValue("abc")
          @Size(min = 2, max = 4, message = "must have {min} to {max} letters, not {key}")
          String told,
      @DefaultValue("ab") @Size(max = 3) @NotEmpty @Size(min = 2) String twice) {}

  record Times(
      @Past @DefaultValue("2000-01-01") LocalDate pastDate,
      @Future @DefaultValue("2999-01-01") LocalDate futureDate,
      @Past @DefaultValue("2000-01-01T00:00:00") LocalDateTime past,
      @Future @DefaultValue("2999-01-01T00:00:00") LocalDateTime future,
      @PastOrPresent @DefaultValue("2000-01-01T00:00:00Z") OffsetDateTime untilNow,
      @FutureOrPresent @DefaultValue("2999-01-01") LocalDate fromToday,
      @Future(message = "must still come") @DefaultValue("2999-01-01") LocalDate told) {}

  record Others(
      @AssertTrue @DefaultValue("true") boolean accepted,
      @AssertFalse @DefaultValue("false") boolean refused,
      @Null @Nullable String nothing,
      @Min(value = 18, message = "must be {value} or older") @DefaultValue("18") int adult,
      @Size(max = 2, message = "two at most") @DefaultValue({}) List<Integer> few,
      @NotBlank(message = "say something") @DefaultValue("a") String blank,
      @AssertTrue @Nullable Boolean maybe) {}

  @Post("/numbers")
  String numbers(Numbers numbers) {
    return "fine";
  }

  @Post("/texts")
  String texts(Texts texts) {
    return "fine";
  }

  @Post("/times")
  String times(Times times) {
    return "fine";
  }

  @Post("/others")
  String others(Others others) {
    return "fine";
  }
}
