package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Constraints on the elements of repeated parameters. */
@Controller
class ConstraintsElements {
  @Get("/lists")
  List<Integer> lists(
      @DefaultValue({}) List<@Positive Integer> numbers,
      @DefaultValue({}) @Size(max = 2) List<@Size(min = 2, max = 3) String> words,
      @DefaultValue({"A", "B"}) @Size(min = 2) Set<@Pattern(regexp = "[A-Z]") String> codes,
      @Nullable List<@Positive Integer> maybe) {
    return numbers;
  }

  @Get("/required")
  int required(@Size(min = 2) List<@Min(1) @Max(9) Integer> numbers) {
    return numbers.stream().mapToInt(number -> number).sum();
  }

  @Get("/headers")
  int headers(@Header @DefaultValue({}) List<@Positive Integer> xNumber) {
    return xNumber.size();
  }

  @Get("/mails")
  int mails(@DefaultValue({}) List<@Email String> mails) {
    return mails.size();
  }
}
