package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Models used as input only, as output only and as both: only a schema that differs splits a name.
 */
@Controller
class Directions {
  record Shared(String text, @DefaultValue("0") int number, @Nullable String maybe) {}

  record Draft(String title, Shared shared) {}

  record Article(int number, String title, Shared shared, @DefaultValue({}) List<Shared> related) {}

  @Post("/articles")
  Article publish(Draft draft) {
    return new Article(1, draft.title(), draft.shared(), List.of());
  }

  @Post("/shared")
  Shared share(Shared shared) {
    return shared;
  }

  @Get("/articles")
  Map<String, Article> articles() {
    return Map.of();
  }
}
