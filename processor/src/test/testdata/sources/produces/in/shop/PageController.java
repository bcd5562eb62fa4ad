package shop;

import dev.turboapi.Reply;
import dev.turboapi.Response;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import java.util.Optional;
import java.util.concurrent.Flow;

@Controller("/pages")
class PageController {
  record Problem(String title) {}

  @Get(produces = "text/html")
  String page() {
    return "";
  }

  @Post(produces = "text/css", status = 201)
  Future<String> style() {
    return null;
  }

  @Get(value = "/maybe", produces = "text/plain; charset=utf-8")
  Optional<String> maybe() {
    return Optional.empty();
  }

  @Get(value = "/reply", produces = "application/xml")
  Reply<String> reply() {
    return Reply.of("<a/>");
  }

  @Get(value = "/image", produces = "image/png")
  byte[] image() {
    return new byte[0];
  }

  @Get("/buffer")
  Buffer buffer() {
    return Buffer.buffer();
  }

  @Get("/chunks")
  Flow.Publisher<Buffer> chunks() {
    return null;
  }

  @Get(value = "/file", produces = "text/csv")
  Future<AsyncFile> file() {
    return null;
  }

  @Get(value = "/problem", produces = "application/problem+json", status = 400)
  Problem problem() {
    return new Problem("");
  }

  @Get(value = "/json", produces = "application/json")
  String json() {
    return "";
  }

  @Get(value = "/response", produces = "text/html")
  Response response() {
    return Response.html("");
  }
}
