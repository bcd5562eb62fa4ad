package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;

@Controller("items/")
class ItemController {
  @Get("nothing")
  String a() {
    return "";
  }

  @Get("/{id")
  String b(int id) {
    return "";
  }

  @Get("/{id:number}")
  String c(int id) {
    return "";
  }

  @Get("/{id}/{id}")
  String d(int id) {
    return "";
  }
}
