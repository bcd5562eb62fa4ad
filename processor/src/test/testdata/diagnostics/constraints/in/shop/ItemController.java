package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

@Controller("/items")
class ItemController {
  record Item(@Size(max = 3) int amount, @Positive String name, @Email String mail) {}

  @Post
  String list(List<@Positive Integer> ids, @Pattern(regexp = "[a-") String q, Item item) {
    return "";
  }
}
