package dev.turboapi.oracle.validation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Post;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Unions without a discriminator: the member that fits best is found by trying. */
@Controller
class Choices {
  sealed interface Size {
    record Small(int a, @Nullable String note) implements Size {}

    record Large(int a, @DefaultValue("2") int b, @Nullable String note) implements Size {}

    record Other(String c) implements Size {}
  }

  sealed interface Filter {
    record And(List<Filter> all) implements Filter {}

    record Or(List<Filter> any) implements Filter {}

    record Not(Filter no) implements Filter {}

    sealed interface Leaf extends Filter {
      record Equal(String field, Object value) implements Leaf {}

      enum Constant implements Leaf {
        EVERYTHING,
        NOTHING
      }
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({@JsonSubTypes.Type(Flat.class), @JsonSubTypes.Type(Deep.class)})
  interface Depth {}

  record Deep(Inner inner) implements Depth {}

  record Flat(Map<String, Object> inner, @DefaultValue("0") int x) implements Depth {}

  record Inner(@DefaultValue("0") int p, @DefaultValue("0") int q, @DefaultValue("0") int r) {}

  record Holder(
      Size size,
      @Nullable Size maybe,
      @DefaultValue({}) List<Size> many,
      @DefaultValue({}) Map<String, Size> named) {}

  sealed interface Only {
    record One(int a) implements Only {}
  }

  sealed interface Values {
    record Numbers(List<Integer> values) implements Values {}

    record Texts(List<String> values) implements Values {}
  }

  sealed interface Kind {
    record Sets(Set<Integer> x) implements Kind {}

    record Doubles(List<Double> x, @Nullable Boolean y) implements Kind {}

    record Longs(List<Long> x, @Nullable Long y) implements Kind {}
  }

  @Post("/kinds")
  Kind kinds(Kind kind) {
    return kind;
  }

  @Post("/sizes")
  Size sizes(Size size) {
    return size;
  }

  @Post("/filters")
  Filter filters(Filter filter) {
    return filter;
  }

  @Post("/leaves")
  Filter.Leaf leaves(Filter.Leaf leaf) {
    return leaf;
  }

  @Post("/depths")
  Depth depths(Depth depth) {
    return depth;
  }

  @Post("/holders")
  Holder holders(Holder holder) {
    return holder;
  }

  @Post("/many")
  List<Size> many(List<Size> sizes) {
    return sizes;
  }

  @Post("/ones")
  Only ones(Only one) {
    return one;
  }

  @Post("/values")
  Values values(Values values) {
    return values;
  }
}
