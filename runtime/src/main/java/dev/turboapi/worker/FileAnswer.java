package dev.turboapi.worker;

import dev.turboapi.HttpHeader;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.StreamedBody;
import dev.turboapi.worker.ByteRanges.ByteRange;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From a file that nobody has looked at yet to the answer that is sent: the whole file, some ranges
 * of it, or why not (RFC 9110, section 14). As Starlette's {@code FileResponse} does it.
 */
final class FileAnswer {
  private static final Response UNSATISFIABLE = Response.text("").withStatus(416);

  private final Vertx vertx;
  private final Response response;
  private final Path path;
  private final long size;

  private FileAnswer(Vertx vertx, Response response, Path path, long size) {
    this.vertx = vertx;
    this.response = response;
    this.path = path;
    this.size = size;
  }

  /**
   * The answer, whose body is a region of the file, several of them in chunks, or an error text.
   * Completes on the caller's context and does not block it.
   *
   * @return fails with an {@link java.io.IOException} if the file is not there or is no file
   */
  static Future<Response> of(
      Response response, StreamedBody.WholeFile file, Request request, Vertx vertx) {
    Path path = file.path();
    return vertx
        .executeBlocking(() -> FileFacts.of(path), false)
        .map(Objects::requireNonNull)
        .map(
            facts ->
                new FileAnswer(vertx, described(response, facts), path, facts.size()).to(request));
  }

  private static Response described(Response response, FileFacts facts) {
    Response described = withDefault(response, "accept-ranges", "bytes");
    described = withDefault(described, "last-modified", facts.lastModified());
    return withDefault(described, "etag", facts.etag());
  }

  private static Response withDefault(Response response, String name, String value) {
    return header(response, name) == null ? response.withHeader(name, value) : response;
  }

  private static @Nullable String header(Response response, String name) {
    for (HttpHeader header : response.headers()) {
      if (header.is(name)) {
        return header.value();
      }
    }
    return null;
  }

  private Response to(Request request) {
    String range = request.header("range");
    if (range == null || !isOfThisVersion(request.header("if-range"))) {
      return whole();
    }
    ByteRanges asked = ByteRanges.of(range, size);
    if (asked instanceof ByteRanges.Satisfiable satisfiable) {
      List<ByteRange> ranges = satisfiable.ranges();
      return ranges.size() == 1 ? part(ranges.get(0)) : parts(ranges);
    }
    if (asked instanceof ByteRanges.Malformed malformed) {
      return Response.text(malformed.reason()).withStatus(400);
    }
    if (asked instanceof ByteRanges.Unsatisfiable) {
      return UNSATISFIABLE.withHeader("content-range", "bytes */" + size);
    }
    return whole();
  }

  private boolean isOfThisVersion(@Nullable String ifRange) {
    return ifRange == null
        || ifRange.equals(header(response, "last-modified"))
        || ifRange.equals(header(response, "etag"));
  }

  private Response whole() {
    return response.withStreamedBody(new StreamedBody.FileRegion(path, 0, size));
  }

  private Response part(ByteRange range) {
    return response
        .withStatus(206)
        .withHeader("content-range", FileParts.contentRange(range, size))
        .withStreamedBody(new StreamedBody.FileRegion(path, range.start(), range.length()));
  }

  private Response parts(List<ByteRange> ranges) {
    FileParts parts = FileParts.of(path, size, response.contentType(), ranges, vertx);
    return response
        .withStatus(206)
        .withHeader("content-type", parts.contentType())
        .withStreamedBody(new StreamedBody.Chunks(parts, parts.length()));
  }
}
