package dev.turboapi.worker;

import dev.turboapi.worker.ByteRanges.ByteRange;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Several ranges of a file as {@code multipart/byteranges} (RFC 9110, section 14.6). */
final class FileParts implements Flow.Publisher<Buffer> {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BOUNDARY_BYTES = 13;

  /**
   * One range, and what goes before it.
   *
   * @param head the line break after the part before, the boundary, and the part's headers
   */
  record Part(Buffer head, ByteRange range) {}

  private final Vertx vertx;
  private final Path path;
  private final String boundary;
  private final List<Part> parts;
  private final Buffer end;

  private FileParts(Vertx vertx, Path path, String boundary, List<Part> parts) {
    this.vertx = vertx;
    this.path = path;
    this.boundary = boundary;
    this.parts = parts;
    this.end = Buffer.buffer("\r\n--" + boundary + "--");
  }

  /**
   * The ranges of a file of that size.
   *
   * @param contentType of the file, null for none
   */
  static FileParts of(
      Path path, long size, @Nullable String contentType, List<ByteRange> ranges, Vertx vertx) {
    String boundary = randomBoundary();
    String delimiter = "--" + boundary + "\r\n";
    String type = contentType == null ? "" : "Content-Type: " + contentType + "\r\n";
    List<Part> parts = new ArrayList<>(ranges.size());
    for (ByteRange range : ranges) {
      String head =
          (parts.isEmpty() ? "" : "\r\n")
              + delimiter
              + type
              + "Content-Range: "
              + contentRange(range, size)
              + "\r\n\r\n";
      parts.add(new Part(Buffer.buffer(head, "ISO-8859-1"), range));
    }
    return new FileParts(vertx, path, boundary, parts);
  }

  /** The value of the {@code content-range} header. */
  static String contentRange(ByteRange range, long size) {
    return "bytes " + range.start() + '-' + (range.end() - 1) + '/' + size;
  }

  private static String randomBoundary() {
    byte[] random = new byte[BOUNDARY_BYTES];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /** The content type of all parts together. */
  String contentType() {
    return "multipart/byteranges; boundary=" + boundary;
  }

  /** In bytes, of all parts together. */
  long length() {
    long length = end.length();
    for (Part part : parts) {
      length += part.head().length() + part.range().length();
    }
    return length;
  }

  /** The file is opened once the subscriber asks for something. */
  @Override
  public void subscribe(Flow.Subscriber<? super Buffer> subscriber) {
    subscriber.onSubscribe(new FilePartsReader(vertx, path, parts, end, subscriber));
  }
}
