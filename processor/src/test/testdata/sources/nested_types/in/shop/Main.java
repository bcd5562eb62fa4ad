package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import jakarta.inject.Inject;
import java.util.List;

public final class Main {
  public record Item(int id, Node root) {}

  record Node(List<Node> children) {}

  record Nothing() {}

  @Controller
  static class ItemController {
    @Inject
    ItemController(Runnable store) {}

    ItemController() {}

    @Get("/{rest:path}")
    Item read(String rest) {
      return new Item(1, new Node(List.of()));
    }

    @Post("/")
    List<List<Nothing>> nothing(List<Nothing> nothings) {
      return List.of(nothings);
    }
  }
}
