package dev.turboapi.load;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.concurrent.CompletionStage;

/** Handlers of every kind: at once, by a timer, on another thread, failing. */
@Controller("/mixed")
class Mixed {
  record Order(int number, String text) {}

  @Get("/sync/{number}")
  int sync(@PositiveOrZero int number) {
    return number;
  }

  @Get("/async/{number}")
  Future<Integer> async(int number) {
    return Future.succeededFuture(number);
  }

  @Get("/timer/{number}")
  Future<Integer> byTimer(int number) {
    return Later.byTimer(number);
  }

  @Post("/orders/{number}")
  CompletionStage<Order> onAnotherThread(int number, Order order) {
    return Later.onAnotherThread(new Order(number, order.text()));
  }

  @Get("/missing/{number}")
  Future<Integer> missing(int number) {
    return Future.failedFuture(new HttpException(404, number));
  }
}
