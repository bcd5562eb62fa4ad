package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Controller("/items")
class ItemController {
  record Basket(
      List<@Positive Integer> ids,
      @Size(max = 3) Set<@Size(max = 20) String> tags,
      Map<@NotBlank String, @Min(1) Integer> amounts,
      List<List<@Size(max = 3) String>> rows,
      Map<String, Optional<@Email String>> contacts) {}

  @Get
  int find(@Size(max = 10) List<@Positive Integer> ids, Optional<@Email String> owner) {
    return ids.size();
  }

  @Post
  int create(List<@Positive Integer> ids) {
    return ids.size();
  }

  @Post("/baskets")
  int fill(Basket basket) {
    return basket.ids().size();
  }
}
