package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;

@Controller("/items")
class BoxController {
  record Box<T>(T content) {}

  record Shelf(Box<@Size(min = 2) String> box, @AssertTrue String sold) {}

  @Post
  void put(Shelf shelf) {}
}
