package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Controller("/items")
class ItemController {
  @Get
  void list(
      @DefaultValue({"1", "x", "3"}) List<Integer> numbers,
      @DefaultValue({}) @Size(min = 1) Set<String> names,
      @DefaultValue({"1", "2"}) int one,
      @DefaultValue({}) String none,
      @DefaultValue({}) Optional<List<String>> maybe) {}
}
