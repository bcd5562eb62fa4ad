package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import java.util.Optional;

@Controller("/items")
class ItemController {
  record Item(String Codecs, int Constraints) {}

  @Post
  Item create(Item Response, @DefaultValue("x") String Scalar, Optional<Integer> Codecs) {
    return Response;
  }
}
