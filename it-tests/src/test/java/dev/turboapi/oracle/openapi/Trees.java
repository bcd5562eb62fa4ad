package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models that hold themselves, in one direction and in both. */
@Controller
class Trees {
  record Node(String name, @Nullable Node next, @DefaultValue({}) List<Node> children) {}

  record Forest(List<Node> trees) {}

  record Folder(String title, @DefaultValue({}) List<File> files) {}

  record File(String name, @DefaultValue({}) List<Folder> links) {}

  record Comment(String text, @DefaultValue({}) List<Comment> replies) {}

  record Menu(String title, @DefaultValue({}) Map<String, Menu> items) {}

  record Leaf(int size) {}

  record Branch(Leaf leaf, @DefaultValue({}) List<Branch> branches) {}

  @Post("/nodes")
  Node grow(Node node) {
    return node;
  }

  @Post("/forests")
  Forest plant(Forest forest) {
    return forest;
  }

  @Post("/folders")
  List<Folder> keep(Folder folder) {
    return List.of(folder);
  }

  @Post("/comments")
  String comment(Comment comment) {
    return "";
  }

  @Get("/menus")
  Menu menu() {
    return new Menu("", Map.of());
  }

  @Put("/branches")
  Branch bend(Branch branch) {
    return branch;
  }

  @Put("/leaves")
  Leaf turn(Leaf leaf) {
    return leaf;
  }
}
