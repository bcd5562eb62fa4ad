package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Controller("/items")
class ItemController {
  @Get
  Set<String> list(
      List<Integer> ids,
      @DefaultValue({"a", "b"}) Set<String> tags,
      @Nullable List<String> names,
      Optional<Set<String>> codes,
      @Header @DefaultValue({}) List<String> xToken) {
    return tags;
  }
}
