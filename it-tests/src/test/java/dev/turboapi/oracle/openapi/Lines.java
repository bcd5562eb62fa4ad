package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.DefaultValue;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.ResponseModel;
import dev.turboapi.oracle.Generator;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** How JSON lines appear in the document. */
@Controller
class Lines {
  record Item(String name, @DefaultValue("1") int size) {}

  @Get("/items")
  Flow.Publisher<Item> items() {
    return Generator.of(List.of());
  }

  @Get("/items/async")
  Future<Flow.Publisher<Item>> itemsLater() {
    return Future.succeededFuture(Generator.of(List.of()));
  }

  @Post(value = "/items/{count}", status = 201, responseDescription = "Made")
  Flow.Publisher<Item> created(int count) {
    return Generator.of(List.of());
  }

  @Get("/numbers")
  Flow.Publisher<Integer> numbers() {
    return Generator.of(List.of());
  }

  @Get("/maybe")
  Flow.Publisher<@Nullable Item> maybe() {
    return Generator.of(List.of());
  }

  @Get("/lists")
  Flow.Publisher<List<Item>> lists() {
    return Generator.of(List.of());
  }

  @Get("/maps")
  Flow.Publisher<Map<String, Integer>> maps() {
    return Generator.of(List.of());
  }

  @Get("/anything")
  Flow.Publisher<Object> anything() {
    return Generator.of(List.of());
  }

  @Get("/filtered")
  @ResponseModel(excludeNone = true)
  Flow.Publisher<Item> filtered() {
    return Generator.of(List.of());
  }
}
