package shop;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Get;
import io.vertx.core.Future;
import java.util.List;

/** Dependencies that take time, or have to be closed. */
@Controller("/items")
class ItemController {
  @Get
  List<String> list(@Depends Stock.Session session, int limit) {
    return session.items().subList(0, limit);
  }

  @Get("/count")
  Future<Integer> count(
      @Depends(lifetime = Depends.Lifetime.FUNCTION) Stock.Connection connection) {
    return Future.succeededFuture(connection.name().length());
  }

  @Get("/report")
  String report(@Depends Stock.Report report) {
    return report.text();
  }
}
