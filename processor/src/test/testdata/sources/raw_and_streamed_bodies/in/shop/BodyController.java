package shop;

import dev.turboapi.BodyStream;
import dev.turboapi.Response;
import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.MaxBodySize;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;

@Controller("/bodies")
class BodyController {
  @Post("/raw")
  int raw(@Body Buffer body) {
    return body.length();
  }

  @Put("/raw/{id}")
  int raw(int id, Buffer body) {
    return body.length();
  }

  @Post("/text")
  String text(@Body String text) {
    return text;
  }

  @Post("/text/optional")
  String optionalText(@Body Optional<String> text) {
    return text.orElse("");
  }

  @Post("/stream")
  @MaxBodySize(1_000_000_000)
  Future<Integer> stream(ReadStream<Buffer> body, String name) {
    return body.collect(Collectors.summingInt(Buffer::length));
  }

  @Post("/echo")
  Response echo(Flow.Publisher<Buffer> body) {
    return Response.stream(null, body);
  }

  @Post("/both")
  Response both(BodyStream body) {
    return Response.stream(null, (Flow.Publisher<Buffer>) body);
  }
}
