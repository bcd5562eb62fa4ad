package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import dev.turboapi.annotation.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code @Form}: fields of urlencoded and multipart bodies. */
@Controller
class Forms {
  enum Color {
    RED,
    BLUE
  }

  @Post("/text")
  String text(@Form String a) {
    return a;
  }

  @Post("/pair")
  List<String> pair(@Form String a, @Form String b) {
    return List.of(a, b);
  }

  @Post("/scalars")
  List<String> scalars(
      @Form int count,
      @Form double ratio,
      @Form boolean flag,
      @Form Color color,
      @Form BigDecimal price,
      @Form UUID id) {
    return List.of(
        String.valueOf(count),
        Double.isInfinite(ratio) ? "inf" : String.valueOf(ratio),
        flag ? "yes" : "no",
        color.name(),
        price.toPlainString(),
        id.toString());
  }

  @Post("/defaults")
  List<@Nullable String> defaults(
      @Form(defaultValue = "none") String a,
      @Form @DefaultValue("7") int n,
      @Form Optional<String> o,
      @Form @DefaultValue({}) List<String> many) {
    return Arrays.asList(a, String.valueOf(n), o.orElse(null), String.join(",", many));
  }

  @Post("/lists")
  List<String> lists(@Form List<String> a) {
    return a;
  }

  @Post("/numbers")
  List<Integer> numbers(@Form List<Integer> n) {
    return n;
  }

  @Post("/sets")
  int sets(@Form Set<Integer> n) {
    return n.stream().mapToInt(Integer::intValue).sum();
  }

  @Post("/bounded")
  int bounded(
      @Form @Min(1) @Max(9) int n,
      @Form @Size(min = 2, max = 3) String a,
      @Form @Size(min = 1, max = 2) List<String> many) {
    return n;
  }

  @Post("/named")
  String named(@Form("a-b") String a) {
    return a;
  }

  @Put("/mixed/{id}")
  List<Integer> mixed(int id, @Form int x, @Query int q, @Header int h, @Form int y) {
    return List.of(id, x, q, h, y);
  }
}
