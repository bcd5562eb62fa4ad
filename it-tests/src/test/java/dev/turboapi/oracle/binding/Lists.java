package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists and sets of values. */
@Controller
class Lists {
  enum Extent {
    SMALL,
    LARGE
  }

  @Get("/texts")
  List<String> texts(List<String> values) {
    return values;
  }

  @Get("/numbers")
  List<Integer> numbers(@Query List<Integer> values) {
    return values;
  }

  @Get("/optional")
  @Nullable List<Integer> optional(@Nullable List<Integer> values) {
    return values;
  }

  @Get("/preset")
  List<String> preset(@DefaultValue({"a", "b"}) List<String> values) {
    return values;
  }

  @Get("/empty")
  List<String> empty(@DefaultValue({}) List<String> values) {
    return values;
  }

  @Get("/distinct")
  Set<Integer> distinct(Set<Integer> values) {
    return values;
  }

  @Get("/sizes")
  List<Extent> sizes(List<Extent> values) {
    return values;
  }

  @Get("/mixed")
  List<Integer> mixed(List<Boolean> flags, List<LocalDate> days, Set<UUID> owners) {
    return List.of(flags.size(), days.size(), owners.size());
  }

  @Get("/bounded")
  List<Integer> bounded(@Size(min = 2, max = 3) List<Integer> values) {
    return values;
  }

  @Get("/bounded/distinct")
  Set<Integer> boundedDistinct(@Size(min = 1, max = 1) Set<Integer> values) {
    return values;
  }

  @Get("/headers")
  List<String> headers(@Header List<String> xToken) {
    return xToken;
  }

  @Get("/headers/numbers")
  @Nullable List<Integer> headerNumbers(@Header @Nullable List<Integer> xCount) {
    return xCount;
  }
}
