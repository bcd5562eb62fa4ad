package dev.turboapi.oracle.routing;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Patch;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import io.vertx.core.Future;
import java.util.Map;

/** Status codes of routes. */
@Controller
class Statuses {
  record Task(String name) {}

  @Post(value = "/created", status = 201)
  Task created() {
    return new Task("write");
  }

  @Post(value = "/accepted", status = 202)
  Future<Map<String, Object>> accepted() {
    return Future.succeededFuture(Map.of("queued", true));
  }

  @Delete("/removed")
  void removed() {}

  @Delete(value = "/removed/async", status = 204)
  Future<Void> removedLater() {
    return Future.succeededFuture();
  }

  @Get(value = "/unmodified", status = 304)
  void unmodified() {}

  @Get(value = "/teapot", status = 418)
  String teapot() {
    return "short and stout";
  }

  @Put(value = "/unavailable", status = 503)
  Task unavailable() {
    return new Task("wait");
  }

  @Patch(value = "/silent", status = 200)
  void silent() {}

  @Head(value = "/peek", status = 202)
  Task peek() {
    return new Task("write");
  }

  @Get(value = "/reset", status = 205)
  void reset() {}

  @Get(value = "/partial", status = 206)
  Task partial() {
    return new Task("write");
  }

  @Get(value = "/own", status = 299)
  Task own() {
    return new Task("write");
  }
}
