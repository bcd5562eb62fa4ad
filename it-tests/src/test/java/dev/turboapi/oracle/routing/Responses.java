package dev.turboapi.oracle.routing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.Response;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Pieces;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** Responses that handlers return themselves. */
@Controller
class Responses {
  private static final Map<String, String> CONTENT_TYPES =
      Map.of(
          "css", "text/css",
          "charset", "text/plain; charset=latin-1",
          "capitals", "TEXT/css",
          "charset-capitals", "text/plain; Charset=ascii",
          "parameter", "text/plain; format=flowed",
          "png", "image/png",
          "json", "application/json");
  private static final Map<String, String> URLS =
      Map.of(
          "path", "/items",
          "absolute", "https://x.org/a?b=c#d",
          "blank", "/a b",
          "text", "/héy/€",
          "kept", "/:/%#?=@[]!$&'()*+,;",
          "encoded", "/\"<>\\^`{|}~-._",
          "percent", "/%41%",
          "empty", "");

  @Get("/json")
  Response json() {
    return Response.json(Map.of("a", Arrays.asList(1, 1e-7, null, true, "héy")));
  }

  @Get("/json/status")
  Response jsonStatus() {
    return Response.json(Map.of("a", 1)).withStatus(418).withHeader("X-One", "1");
  }

  @Get("/json/null")
  Response jsonNull() {
    return Response.json(null);
  }

  @Get("/html")
  Response html() {
    return Response.html("<p>héy</p>").withStatus(201);
  }

  @Get("/text")
  Response text() {
    return Response.text("héy");
  }

  @Get("/empty")
  Response empty() {
    return Response.of(200);
  }

  @Get("/empty/{status}")
  Response emptyStatus(int status) {
    return Response.of(status);
  }

  @Get("/full/{status}")
  Response full(int status) {
    return Response.text("full").withStatus(status);
  }

  @Get("/bytes/{kind}")
  Response binary(String kind) {
    return Response.bytes(CONTENT_TYPES.get(kind), "p{}".getBytes(UTF_8));
  }

  @Get("/content-type")
  Response contentType() {
    return Response.text("text/plain", "p{}").withHeader("Content-Type", "text/css");
  }

  @Get("/headers")
  Response headers() {
    return Response.text("a").withHeader("X-One", "1").withHeader("x-two", "2");
  }

  @Get("/redirect/{kind}")
  Response redirect(String kind) {
    return Response.redirect(Objects.requireNonNull(URLS.get(kind)));
  }

  @Post("/redirect")
  Response redirectPost() {
    return Response.redirect("/items").withStatus(303).withHeader("X-One", "1");
  }

  @Get("/stream")
  Response stream() {
    return Response.stream("text/csv", Pieces.of("a", "b"));
  }

  @Head("/json")
  Response peek() {
    return Response.json(Map.of("a", 1));
  }

  @Get(value = "/route/status", status = 201)
  Response routeStatus() {
    return Response.text("a");
  }
}
