package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import io.vertx.core.Future;
import java.util.Collections;
import java.util.List;

/** No models: components hold only what describes errors, or nothing at all. */
@Controller
class Scalars {
  @Get("/")
  String root() {
    return "root";
  }

  @Get("/sum")
  Future<Integer> add(int left, int right) {
    return Future.succeededFuture(left + right);
  }

  @Get("/echo/{text}")
  Future<List<String>> echo(String text, @Header(defaultValue = "1") int xTimes) {
    return Future.succeededFuture(Collections.nCopies(xTimes, text));
  }
}
