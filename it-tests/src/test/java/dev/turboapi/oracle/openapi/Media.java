package dev.turboapi.oracle.openapi;

import dev.turboapi.Response;
import dev.turboapi.ResponseHead;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.ResponseModel;
import dev.turboapi.oracle.Pieces;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;

/** The media types that handlers bring into the document. */
@Controller
class Media {
  static class Item {
    String name = "";

    @DefaultValue("1")
    int size = 1;
  }

  static class Wide extends Item {
    int width;
  }

  @Get(value = "/html", produces = "text/html")
  String html() {
    return "";
  }

  @Get(value = "/text", produces = "text/plain")
  Optional<String> text() {
    return Optional.empty();
  }

  @Post(value = "/xml", produces = "application/xml", status = 201, responseDescription = "Made")
  String xml() {
    return "";
  }

  @Get("/octets")
  Buffer octets() {
    return Buffer.buffer();
  }

  @Get(value = "/problem", produces = "application/problem+json")
  Item problem() {
    return new Item();
  }

  @Get(value = "/problems/{count}", produces = "application/problem+json")
  List<Item> problems(int count) {
    return List.of();
  }

  @Get(value = "/explicit", produces = "application/json")
  Item explicit() {
    return new Item();
  }

  @Get(value = "/csv", produces = "text/csv")
  Flow.Publisher<Buffer> csv() {
    return Pieces.of();
  }

  @Get("/chunks")
  Flow.Publisher<Buffer> chunks() {
    return Pieces.of();
  }

  @Get(value = "/response", produces = "text/html")
  Response response() {
    return Response.html("");
  }

  @Get("/model")
  @ResponseModel(Item.class)
  Wide model() {
    return new Wide();
  }

  @Get("/model/response")
  @ResponseModel(Item.class)
  Response modelOfResponse() {
    return Response.of(200);
  }

  @Get("/filtered")
  @ResponseModel(excludeNone = true, include = "name")
  Item filtered() {
    return new Item();
  }

  @Get("/head")
  Item head(ResponseHead head) {
    return new Item();
  }
}
