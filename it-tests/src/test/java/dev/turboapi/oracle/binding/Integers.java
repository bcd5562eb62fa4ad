package dev.turboapi.oracle.binding;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Cookie;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Header;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.util.concurrent.CompletionStage;

/** {@code int} from text. */
@Controller
class Integers {
  @Get("/path/{value}")
  int fromPath(int value) {
    return value;
  }

  @Get("/query")
  int fromQuery(int value) {
    return value;
  }

  @Get("/header")
  Future<Integer> fromHeader(@Header int value) {
    return Later.byTimer(value);
  }

  @Get("/cookie")
  CompletionStage<Integer> fromCookie(@Cookie int value) {
    return Later.onAnotherThread(value);
  }
}
