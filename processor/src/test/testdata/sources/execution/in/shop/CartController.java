package shop;

import dev.turboapi.BackgroundTasks;
import dev.turboapi.Request;
import dev.turboapi.annotation.Affinity;
import dev.turboapi.annotation.Blocking;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Delete;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.annotation.MaxBodySize;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import dev.turboapi.annotation.Timeout;
import io.vertx.core.Future;
import java.util.UUID;

@Controller("/carts")
class CartController {
  enum Region {
    NORTH,
    SOUTH
  }

  record Item(String name, int amount) {}

  @Affinity("userId")
  @Timeout(500)
  @MaxBodySize(1024)
  @Post("/{userId}/items")
  Future<Item> add(int userId, Item item, BackgroundTasks tasks) {
    return Future.succeededFuture(item);
  }

  @Affinity("userId")
  @Get("/{userId}/size")
  int size(int userId) {
    return 0;
  }

  @Affinity("region")
  @Delete
  void clear(@DefaultValue("NORTH") Region region) {}

  @Affinity("session")
  @Get("/mine")
  String mine(@Cookie(defaultValue = "00000000-0000-0000-0000-000000000000") UUID session) {
    return "";
  }

  @Affinity("shop")
  @Get("/all")
  String all(@Header("X-Shop") String shop) {
    return "";
  }

  @Blocking
  @Get("/report")
  String report() {
    return "";
  }

  @Blocking
  @Timeout(86_400_000_000L)
  @MaxBodySize(0)
  @Put("/{userId}/report")
  void save(int userId, String text, Item item) throws InterruptedException {}

  @Post("/notify")
  void notify(BackgroundTasks request, Request incoming, BackgroundTasks again) {}

  @Post("/remind")
  void remind(BackgroundTasks request) {}
}
