package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;

@Controller("/items")
class ItemController {
  record Item(
      String name,
      @JsonProperty("name") String title,
      @JsonAlias("name") String label,
      @JsonUnwrapped Size size,
      int width) {}

  static class Label {
    private String text;

    @JsonGetter("name")
    String getText() {
      return text;
    }

    void setText(String text) {
      this.text = text;
    }

    @JsonGetter("name")
    String getOther() {
      return text;
    }
  }

  record Size(int width, int height) {}

  @Get
  Label label() {
    return new Label();
  }

  @Post
  Item create(Item item) {
    return item;
  }
}
