package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

@Controller("/items")
class ItemController {
  @Get("/1")
  String array(String... names) {
    return "";
  }

  @Get("/2")
  String anything() throws Throwable {
    return "";
  }

  @Get("/3")
  String far(@DecimalMax("1e400") double number, @DecimalMin("1e-999999999") double small) {
    return "";
  }
}
