package shop;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import java.util.List;

@Controller
class TreeController {
  record Outer<T>(Ring<List<T>> ring) {}

  record Ring<T>(Middle<T> middle) {}

  record Middle<T>(List<Outer<T>> outer) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  sealed interface Tree<T> {}

  record Leaf<T>(T value) implements Tree<T> {}

  record Node<T>(List<Tree<List<T>>> children) implements Tree<T> {}

  @Get("/1")
  Outer<Integer> longWay() {
    throw new UnsupportedOperationException();
  }

  @Get("/2")
  Tree<Integer> union() {
    throw new UnsupportedOperationException();
  }
}
