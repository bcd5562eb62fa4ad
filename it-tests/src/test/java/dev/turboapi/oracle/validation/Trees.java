package dev.turboapi.oracle.validation;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models that hold themselves. */
@Controller
class Trees {
  record Node(
      String name,
      @Nullable Node next,
      @DefaultValue({}) List<Node> children,
      @DefaultValue({}) Map<String, Node> named) {}

  record Folder(String title, @DefaultValue({}) List<File> files) {}

  record File(String name, @DefaultValue({}) List<Folder> links) {}

  @Post("/nodes")
  Node grow(Node node) {
    return node;
  }

  @Post("/folders")
  Folder keep(Folder folder) {
    return folder;
  }
}
