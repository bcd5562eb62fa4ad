package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Arrays, other collections and primitive optionals as parameters. */
@Controller
class Arrays {
  @Get("/ints")
  int[] ints(@Query int[] values) {
    return values;
  }

  @Get("/texts")
  String[] texts(String... values) {
    return values;
  }

  @Get("/preset")
  long[] preset(@DefaultValue({"1", "2"}) long[] values) {
    return values;
  }

  @Get("/optional")
  double @Nullable [] optional(double @Nullable [] values) {
    return values;
  }

  @Get("/sorted")
  SortedSet<Integer> sortedValues(SortedSet<Integer> values) {
    return values;
  }

  @Get("/collection")
  Collection<Boolean> collection(@Size(min = 1, max = 2) Collection<Boolean> values) {
    return values;
  }

  @Get("/queue")
  Queue<String> queue(@DefaultValue("a") Queue<String> values) {
    return values;
  }

  @Get("/headers")
  Integer[] headers(@Header("x-count") Integer[] counts) {
    return counts;
  }

  @Get("/bounded")
  short[] bounded(@Size(min = 2) short[] values) {
    return values;
  }

  @Get("/options")
  List<@Nullable Double> options(
      OptionalInt count, OptionalLong total, @Positive OptionalDouble ratio) {
    List<@Nullable Double> all = new ArrayList<>();
    all.add(count.isPresent() ? (Double) (double) count.getAsInt() : null);
    all.add(total.isPresent() ? (Double) (double) total.getAsLong() : null);
    all.add(ratio.isPresent() ? (Double) ratio.getAsDouble() : null);
    return all;
  }
}
