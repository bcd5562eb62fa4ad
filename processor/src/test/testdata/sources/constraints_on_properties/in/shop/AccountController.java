package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Controller("/accounts")
class AccountController {
  record Account(
      @Null @Nullable Long id,
      @Email(regexp = ".*@shop\\.com", flags = Pattern.Flag.CASE_INSENSITIVE) String mail,
      @Min(value = 18, message = "must be {value} or older") int age,
      @Digits(integer = 6, fraction = 2) BigDecimal balance,
      @Digits(integer = 3, fraction = 0) int rank,
      @DecimalMin("0.5") String ratio,
      @AssertTrue boolean accepted,
      @Past LocalDate born,
      @Future Instant expires,
      @PastOrPresent @Nullable YearMonth since,
      @Min(1) @Positive @Min(5) @Max(9) int level,
      @NotEmpty @Size(max = 3) @Size(max = 2, message = "two at most") List<String> names,
      @Valid @NotNull Address address) {}

  static class Address {
    private String city = "";

    @Size(min = 2)
    public String getCity() {
      return city;
    }

    public void setCity(String city) {
      this.city = city;
    }
  }

  @Post
  int create(@Valid Account account) {
    return account.age();
  }
}
