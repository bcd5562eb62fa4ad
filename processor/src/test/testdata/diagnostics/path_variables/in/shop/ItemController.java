package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Path;
import java.util.Optional;

@Controller("/items")
class ItemController {
  @Get("/{itemId}")
  String read(int id) {
    return "";
  }

  @Get("/{first}/{second}")
  String two(int first) {
    return "";
  }

  @Get("/x/{name}")
  String find(@Path("nane") String name) {
    return "";
  }

  @Get("/y/{name}")
  String maybe(Optional<String> name) {
    return "";
  }

  @Get("/z/{day:int}/{price:float}/{id:uuid}")
  String convertors(java.time.LocalDate day, java.math.BigDecimal price, String id) {
    return "";
  }
}
