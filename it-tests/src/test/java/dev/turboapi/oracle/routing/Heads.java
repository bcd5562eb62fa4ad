package dev.turboapi.oracle.routing;

import dev.turboapi.HttpException;
import dev.turboapi.Response;
import dev.turboapi.ResponseHead;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import dev.turboapi.annotation.ResponseModel;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Status and headers set on the head of the answer. */
@Controller
class Heads {
  record Item(@DefaultValue("a") String name, @Nullable String note) {}

  private static final Item ITEM = new Item("a", null);

  @Get("/status/{code}")
  Item status(int code, ResponseHead head) {
    head.status(code);
    return ITEM;
  }

  @Post(value = "/status/{code}", status = 201)
  Future<Item> statusOfTheRoute(int code, ResponseHead head) {
    if (code > 0) {
      head.status(code);
    }
    return Later.byTimer(ITEM);
  }

  @Get(value = "/nothing/{code}")
  void nothing(int code, ResponseHead head) {
    head.status(code);
  }

  @Get("/headers")
  Item headers(ResponseHead head) {
    head.header("X-One", "1").header("x-two", "2");
    return ITEM;
  }

  @Get("/headers/replaced")
  Item headersReplaced(ResponseHead head) {
    head.header("X-One", "1").header("x-one", "2");
    return ITEM;
  }

  @Get("/headers/repeated")
  Item headersRepeated(ResponseHead head) {
    head.header("X-One", "1").addHeader("x-one", "2");
    return ITEM;
  }

  @Get("/headers/async")
  Future<List<Item>> headersLater(ResponseHead head) {
    return Later.byTimer(List.of(ITEM)).onSuccess(items -> head.header("X-One", "1"));
  }

  @Get("/content-type")
  Item contentType(ResponseHead head) {
    head.header("Content-Type", "application/vnd.item+json");
    return ITEM;
  }

  @Get("/filtered")
  @ResponseModel(excludeNone = true)
  Item filtered(ResponseHead head) {
    head.header("X-One", "1");
    return ITEM;
  }

  @Get(value = "/page", produces = "text/plain")
  String page(ResponseHead head) {
    head.header("X-One", "1").status(202);
    return "page";
  }

  @Get("/raised")
  Item raised(ResponseHead head) {
    head.header("X-One", "1").status(202);
    throw new HttpException(404, "gone");
  }

  @Get("/returned")
  Response returned() {
    return Response.text("own");
  }

  @Get("/returned/item")
  Item maybeReturned(ResponseHead head, @DefaultValue("0") int q) {
    head.header("X-One", "1").status(202 + q);
    return ITEM;
  }

  @Head("/peek")
  Item peek(ResponseHead head) {
    head.header("X-One", "1").status(203);
    return ITEM;
  }

  @Put("/body")
  Item body(Item item, ResponseHead head) {
    head.status(item.note() == null ? 200 : 201).header("X-Name", item.name());
    return item;
  }

  @Delete("/gone")
  void gone(ResponseHead head) {
    head.header("X-Gone", "yes");
  }
}
