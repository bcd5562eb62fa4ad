package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import jakarta.validation.Payload;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Controller("/items")
class ItemController {
  interface Draft {}

  interface Minor extends Payload {}

  record Item(
      List<@NotBlank Integer> ids,
      Map<@Positive String, @Email Integer> amounts,
      List<List<@Past String>> rows,
      @Size(min = 1, groups = Draft.class) String name,
      @Size(min = 1, payload = Minor.class) String title,
      @Null Long id,
      @NotNull @Nullable String note,
      Optional<@NotNull String> remark,
      @AssertTrue String agreed,
      @Digits(integer = 3, fraction = 2) double price,
      @Min(1) String count,
      @Size(min = 5, max = 3) String code,
      @Pattern(regexp = "a", flags = Pattern.Flag.CANON_EQ) String accent) {}

  @Post
  String create(Item item) {
    return "";
  }

  @Get
  String find(@DefaultValue({"1", "0"}) List<@Positive Integer> ids, @Past boolean old) {
    return "";
  }
}
