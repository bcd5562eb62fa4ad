package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;

@Controller(value = "/items", tags = {"items", "shop"})
class ItemController {
  @Get(
      value = "/a",
      tags = "letters",
      summary = "The letter a",
      description = "In *lower* case.",
      operationId = "letterA",
      responseDescription = "One letter")
  String a() {
    return "a";
  }

  @Deprecated
  @Get("/b")
  String b() {
    return "b";
  }

  @Get(value = "/c", includeInSchema = false)
  String c() {
    return "c";
  }

  @Head("/d")
  @Delete(value = "/d", status = 204)
  void d() {}
}
