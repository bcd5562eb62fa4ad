package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import java.util.List;

@Controller("/items")
class ItemController {
  record Tree(String name, List<Tree> children) {}

  record Forest(Tree tree) {}

  @Post
  Forest create(Forest forest) {
    return forest;
  }
}
