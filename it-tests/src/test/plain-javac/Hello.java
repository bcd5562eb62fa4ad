import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import jakarta.validation.constraints.Positive;
import java.util.Optional;

/** Says hello. */
@Controller
class Hello {
  /** What is ordered. */
  record Order(String item, @Positive int amount) {}

  /** Greets somebody. */
  @Get("/hello/{name}")
  String hello(String name, Optional<String> greeting) {
    return greeting.orElse("Hello") + ", " + name + "!";
  }

  @Post(value = "/orders", status = 201)
  Order order(Order order) {
    return order;
  }
}
