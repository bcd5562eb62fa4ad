package dev.turboapi.oracle.binding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.turboapi.annotation.Body;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.Put;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bodies as they come: bytes, text and streams. */
@Controller
class Raw {
  @Post("/raw")
  String raw(@Body Buffer body) {
    return body.toString(ISO_8859_1);
  }

  @Put("/raw/{id}")
  List<String> rawAt(int id, int q, @Body Buffer body) {
    return List.of(String.valueOf(id), String.valueOf(q), body.toString(ISO_8859_1));
  }

  @Post("/stream")
  Future<Integer> stream(ReadStream<Buffer> body) {
    return body.collect(Collectors.summingInt(Buffer::length));
  }

  @Post("/stream/{id}")
  Future<Integer> streamAt(int id, ReadStream<Buffer> body) {
    return stream(body).map(length -> id + length);
  }

  @Post("/text")
  String text(@Body String a) {
    return a;
  }

  @Post("/text/optional")
  Optional<String> optionalText(@Body Optional<String> a) {
    return a;
  }

  @Post("/text/bounded")
  String boundedText(int n, @Body @Size(max = 3) String a) {
    return a;
  }
}
