package dev.turboapi.oracle.routing;

import dev.turboapi.Response;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Pieces;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.stream.IntStream;

/** Streaming responses. */
@Controller
class Streams {
  private static Pieces words() {
    return Pieces.of("one, ", "zwölf, ", "🙂");
  }

  private static Pieces numbers(int count) {
    return new Pieces(
        IntStream.range(0, count).mapToObj(number -> Buffer.buffer(number + "\n")).toList());
  }

  @Get("/text")
  Response text() {
    return Response.stream(Response.TEXT, words());
  }

  @Head("/text")
  Response peek() {
    return Response.stream(Response.TEXT, words());
  }

  @Get("/bytes")
  Future<Response> binary() {
    return Future.succeededFuture(
        Response.stream(
            "application/octet-stream",
            new Pieces(
                List.of(
                    Buffer.buffer(new byte[] {(byte) 0xff, (byte) 0xfe}),
                    Buffer.buffer(new byte[] {0})))));
  }

  @Get("/untyped")
  Response untyped() {
    return Response.stream(null, words());
  }

  @Get("/numbers/{count}")
  Response counted(int count) {
    return Response.stream("text/csv; charset=utf-8", numbers(count));
  }

  @Post("/created")
  Response created() {
    return Response.stream(Response.TEXT, words()).withStatus(201).withHeader("X-A", "1");
  }

  @Get("/pieces")
  Response pieces() {
    return Response.stream(Response.TEXT, Pieces.of("", "a", "", "b", ""));
  }
}
