package dev.turboapi.oracle.routing;

import dev.turboapi.HttpException;
import dev.turboapi.Response;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.annotation.Post;
import dev.turboapi.annotation.ResponseModel;
import dev.turboapi.oracle.Pieces;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** What handlers produce. */
@Controller
class Produces {
  record Item(String name, double ratio, @Nullable String note) {}

  private static final Item ITEM = new Item("héy", 1e-7, null);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff};

  @Get("/json")
  String json() {
    return "<p>héy</p>";
  }

  @Get(value = "/html", produces = "text/html")
  String html() {
    return "<p>héy</p>";
  }

  @Get(value = "/html/async", produces = "text/html")
  Future<String> htmlLater() {
    return Future.succeededFuture("<p>héy</p>");
  }

  @Get(value = "/html/empty", produces = "text/html")
  String htmlEmpty() {
    return "";
  }

  @Get(value = "/html/absent", produces = "text/html")
  @Nullable String htmlAbsent() {
    return null;
  }

  @Get(value = "/html/present", produces = "text/html")
  Optional<String> htmlPresent() {
    return Optional.of("<p>");
  }

  @Post(value = "/html", produces = "text/html", status = 201)
  String htmlCreated() {
    return "<p>new</p>";
  }

  @Head(value = "/html", produces = "text/html")
  String htmlPeek() {
    return "<p>héy</p>";
  }

  @Get(value = "/html/gone", produces = "text/html")
  String htmlGone() {
    throw new HttpException(404, "gone");
  }

  @Get(value = "/html/response", produces = "text/html")
  Response htmlResponse() {
    return Response.text("plain").withStatus(202);
  }

  @Get(value = "/html/count/{count}", produces = "text/html")
  String htmlCount(int count) {
    return "x".repeat(count);
  }

  @Get(value = "/text", produces = "text/plain")
  String text() {
    return "héy";
  }

  @Get(value = "/css", produces = "text/css")
  String css() {
    return "p{}";
  }

  @Get(value = "/charset", produces = "text/plain; charset=ascii")
  String charset() {
    return "hey";
  }

  @Get(value = "/xml", produces = "application/xml")
  String xml() {
    return "<a/>";
  }

  @Get(value = "/png", produces = "image/png")
  byte[] png() {
    return PNG.clone();
  }

  @Get(value = "/png/async", produces = "image/png")
  Future<Buffer> pngLater() {
    return Future.succeededFuture(Buffer.buffer(PNG));
  }

  @Get("/octets")
  Buffer octets() {
    return Buffer.buffer(new byte[] {0, (byte) 0xff});
  }

  @Get("/octets/empty")
  Buffer octetsEmpty() {
    return Buffer.buffer();
  }

  @Get(value = "/problem", produces = "application/problem+json", status = 422)
  Item problem() {
    return ITEM;
  }

  @Get(value = "/problem/text", produces = "application/problem+json")
  String problemText() {
    return "text";
  }

  @Get(value = "/problem/filtered", produces = "application/problem+json")
  @ResponseModel(excludeNone = true)
  List<Item> problemFiltered() {
    return List.of(ITEM);
  }

  @Get(value = "/problem/not-a-number", produces = "application/problem+json")
  double problemNan() {
    return Double.NaN;
  }

  @Get(value = "/explicit", produces = "application/json")
  Item explicit() {
    return ITEM;
  }

  @Get(value = "/csv", produces = "text/csv")
  Flow.Publisher<Buffer> csv() {
    return Pieces.of("a,b\n", "1,2\n");
  }

  @Get("/chunks")
  Future<Pieces> chunks() {
    return Future.succeededFuture(
        new Pieces(
            List.of(Buffer.buffer(new byte[] {0}), Buffer.buffer(new byte[] {(byte) 0xff}))));
  }
}
