package shop;

import com.fasterxml.jackson.annotation.JsonView;
import dev.turboapi.Response;
import dev.turboapi.ResponseHead;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.ResponseModel;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.concurrent.Flow;

@Controller("/items")
class ItemController {
  interface Summary {}

  record Item(String name, double price) {}

  @Get(value = "/1", produces = "html")
  String noMediaType() {
    return "";
  }

  @Get(value = "/2", produces = "text/html")
  void nothing() {}

  @Get(value = "/3", produces = "text/html")
  List<Item> noText() {
    return List.of();
  }

  @Get(value = "/4", produces = "text/csv")
  Flow.Publisher<Item> lines() {
    return null;
  }

  @Get("/5")
  @ResponseModel(include = {"name", "prise"}, exclude = "weight")
  Item misspelt() {
    return null;
  }

  @Get("/6")
  @ResponseModel(exclude = "name")
  List<Item> noObject() {
    return List.of();
  }

  @Get("/7")
  @ResponseModel(Item.class)
  Object misfit() {
    return null;
  }

  @Get("/8")
  @ResponseModel(excludeNone = true)
  Response ready() {
    return Response.of(200);
  }

  @Get("/9")
  @JsonView({Summary.class, Item.class})
  Item views() {
    return null;
  }

  @Get("/10")
  Response head(ResponseHead head) {
    return Response.of(200);
  }

  @ResponseModel(excludeNone = true)
  Item noHandler() {
    return null;
  }

  @Get(value = "/11", produces = "text/html")
  @JsonView(Summary.class)
  String page() {
    return "";
  }
}
