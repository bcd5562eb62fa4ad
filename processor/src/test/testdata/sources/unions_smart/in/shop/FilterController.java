package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import java.util.List;

@Controller
class FilterController {
  sealed interface Filter {
    record And(List<Filter> and) implements Filter {}

    record Or(List<Filter> or) implements Filter {}

    sealed interface Leaf extends Filter {}

    record Equal(String field, Object value) implements Leaf {}

    enum Constant implements Leaf {
      ALL,
      NONE
    }
  }

  sealed interface Only {
    record One(int a) implements Only {}
  }

  @Post("/filters")
  Filter.Leaf find(Filter filter) {
    return Filter.Constant.ALL;
  }

  @Post("/one")
  Only one(Only one) {
    return one;
  }
}
