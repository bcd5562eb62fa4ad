package dev.turboapi.oracle.routing;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.turboapi.Response;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.oracle.SampleFolder;
import io.vertx.core.Future;
import java.nio.file.attribute.FileTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files: their types, names for downloads, versions and ranges. */
@Controller
class Files {
  private final SampleFolder folder =
      new SampleFolder(FileTime.from(1700000000, SECONDS))
          .with("a.txt", "0123456789abcdefghijABCDEFGHIJ")
          .with("page.html", "<p>hé</p>")
          .with("style.css", "p {}")
          .with("data.json", "{}")
          .with("image.svg", "<svg/>")
          .with("IMAGE.PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
          .with("archive.tar.gz", new byte[] {0x1f, (byte) 0x8b})
          .with("data.unknown", "?")
          .with("README", "Read me")
          .with(".hidden", "hidden")
          .with("empty.txt", "")
          .with("long.txt", printable());

  private static String printable() {
    return IntStream.range(32, 127).mapToObj(Character::toString).collect(Collectors.joining());
  }

  @Get("/named/{name}")
  Response named(String name) {
    return Response.file(folder.path(name));
  }

  @Head("/named/{name}")
  Response peek(String name) {
    return Response.file(folder.path(name));
  }

  @Get("/download")
  Future<Response> download(String name) {
    return Future.succeededFuture(Response.download(folder.path("a.txt"), name));
  }

  @Get("/inline")
  Response inline() {
    return Response.file(folder.path("page.html"))
        .withHeader("Content-Disposition", "inline; filename=\"a.html\"");
  }

  @Get("/csv")
  Response csv() {
    return Response.file(folder.path("a.txt"))
        .withHeader("Content-Type", "text/csv; charset=utf-8");
  }

  @Get("/own")
  Response own() {
    return Response.file(folder.path("a.txt"))
        .withHeader("ETag", "\"mine\"")
        .withHeader("Last-Modified", "yesterday")
        .withHeader("X-A", "1");
  }

  @Get("/lost")
  Response lost() {
    return Response.file(folder.path("page.html")).withStatus(404).withHeader("X-A", "1");
  }

  @Get("/folder")
  Response folder() {
    return Response.file(folder.path());
  }
}
