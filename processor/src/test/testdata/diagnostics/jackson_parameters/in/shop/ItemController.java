package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonRootName;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Query;
import java.util.Map;

@Controller("/items")
class ItemController {
  @JsonRootName("filters")
  record Filters(@JsonAlias("limit") int size, @JsonAnySetter Map<String, Integer> others) {}

  @Get
  String list(@Query Filters filters) {
    return "";
  }
}
