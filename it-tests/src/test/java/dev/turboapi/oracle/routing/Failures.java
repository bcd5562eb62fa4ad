package dev.turboapi.oracle.routing;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Dict;
import dev.turboapi.oracle.Later;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Exceptions raised by handlers. */
@Controller
class Failures {
  @Get("/text")
  String text() {
    throw new HttpException(404, "No such book");
  }

  @Get("/quoted")
  String quoted() {
    throw new HttpException(400, "say \"héy\"\n");
  }

  @Get("/object")
  Future<String> structured() {
    return Future.failedFuture(
        new HttpException(
            409,
            Dict.of("code", 7, "reasons", Arrays.asList("a", null, true, 1.5), "more", Map.of())));
  }

  @Get("/list")
  String several() {
    throw new HttpException(422, List.of("one", "two"));
  }

  @Get("/number")
  String number() {
    throw new HttpException(400, 7);
  }

  @Get("/floats")
  String floats() {
    throw new HttpException(400, Dict.of("small", 1e-7, "large", 1e16));
  }

  @Get("/not-a-number")
  String notNumber() {
    throw new HttpException(400, Double.NaN);
  }

  @Get("/nothing")
  String nothing() {
    throw new HttpException(400, null);
  }

  @Get("/flag")
  String flag() {
    throw new HttpException(400, false);
  }

  @Get("/text-keys")
  String keys() {
    Map<@Nullable Object, String> names = new LinkedHashMap<>();
    names.put(2, "int");
    names.put(null, "none");
    names.put(true, "bool");
    throw new HttpException(400, names);
  }

  @Get("/day")
  String day() {
    throw new HttpException(400, LocalDate.of(2024, 1, 2));
  }

  @Get("/cookie")
  String cookie() {
    throw new HttpException(
        400, "a", Map.of("Set-Cookie", "a=1; Path=/", "content-type", "application/problem+json"));
  }

  @Get("/empty")
  String empty() {
    throw new HttpException(400, "");
  }

  @Get("/phrase/{status}")
  String phrase(int status) {
    throw new HttpException(status);
  }

  @Get("/bodiless/{status}")
  String bodiless(int status) {
    throw new HttpException(status, "not sent", Map.of("x-reason", "kept"));
  }

  @Get("/headers")
  String headers() {
    throw new HttpException(
        401, "Who are you?", Map.of("www-authenticate", "Basic realm=\"books\"", "X-Hint", "ask"));
  }

  @Get("/later")
  String later() {
    throw new HttpException(503, "Busy", Map.of("Retry-After", "120"));
  }

  @Post(value = "/created", status = 201)
  Future<Map<String, Object>> created() {
    throw new HttpException(403, "Not yours");
  }

  @Head("/peek")
  CompletionStage<String> peek() {
    return Later.failedOnAnotherThread(new HttpException(404, "No such book"));
  }

  @Get("/broken")
  String broken() {
    throw new IllegalStateException("broken");
  }

  @Get("/broken/async")
  CompletionStage<String> brokenLater() {
    return Later.failedOnAnotherThread(new IllegalStateException("broken"));
  }
}
