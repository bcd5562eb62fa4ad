package shop;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

@Controller("/offers")
class OfferController {
  record Item(String name) {}

  record User(String name) {}

  @Post
  String create(
      Item item,
      Optional<User> user,
      @Body("how-much") @Min(0) int importance,
      @Body @DefaultValue({"a", "b"}) List<String> tags) {
    return item.name();
  }

  @Post("/one")
  String one(@Body(embed = true) Item item) {
    return item.name();
  }

  @Post("/level")
  String level(@Body @DefaultValue("3") int level) {
    return "";
  }
}
