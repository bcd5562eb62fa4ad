package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;

@Controller("/items")
class ItemController {
  record Item(
      String name,
      @JsonProperty("name") String title,
      @JsonAlias("name") String label,
      @JsonUnwrapped Size size,
      int width) {}

  record Size(int width, int height) {}

  @Post
  Item create(Item item) {
    return item;
  }
}
