package dev.turboapi.oracle.validation;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Constraints of the user's own. */
@Controller
class ConstraintsUsers {
  record Point(int x, int y) {}

  @InOrder
  record Signup(String password, String repeated) {}

  record Order(
      @Multiple @DefaultValue("10") int amount,
      @Multiple(of = 3, message = "must come in boxes of {of}, {shop.boxes}") @DefaultValue("3")
          int pieces,
      @DefaultValue({}) List<@Multiple(of = 2) Double> weights,
      @Multiple(of = 4) @Min(10) @DefaultValue("12") int bounded,
      @Code @DefaultValue("ABC") String code,
      @SingleCode(length = 8) @DefaultValue("ABC") String single,
      @Strong(letters = 8) @DefaultValue("abcdefg1") String password,
      @OneOf({"a", "b"}) @DefaultValue("a") String kind,
      @InOrder @Nullable Point point,
      @Size(max = 2) @DefaultValue({}) List<@InOrder Point> points,
      @InOrder(message = "must differ") @DefaultValue({}) List<Point> distinct,
      @DefaultValue({}) Map<@OneOf({"a", "b"}) String, Integer> names,
      @Lucky @DefaultValue("1") int unlucky,
      @Multiple @Nullable Integer maybe) {}

  @Post("/orders")
  String order(Order order) {
    return "fine";
  }

  @Post("/signups")
  String signup(Signup signup) {
    return signup.password();
  }

  @Post("/signups/many")
  int signups(List<Signup> signups) {
    return signups.size();
  }

  @Get("/query")
  int query(
      @Multiple @DefaultValue("10") int page,
      @DefaultValue("2") List<@Multiple(of = 2) Integer> ids,
      @Code @DefaultValue("ABC") String code,
      @Lucky @DefaultValue("1") int unlucky) {
    return page;
  }
}
