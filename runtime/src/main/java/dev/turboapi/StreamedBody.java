package dev.turboapi;

import io.vertx.core.buffer.Buffer;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Flow;

/** A body that is sent piece by piece instead of lying in memory. */
public sealed interface StreamedBody {
  /**
   * Pieces that come when they are asked for.
   *
   * @param length in bytes, of all pieces together, sent as {@code content-length}; if it is not
   *     known, HTTP/1.1 sends the pieces in chunks
   */
  record Chunks(Flow.Publisher<Buffer> publisher, OptionalLong length) implements StreamedBody {
    /** Pieces whose length is not known. */
    public Chunks(Flow.Publisher<Buffer> publisher) {
      this(publisher, OptionalLong.empty());
    }

    /** Pieces that are so many bytes together, and must be. */
    public Chunks(Flow.Publisher<Buffer> publisher, long length) {
      this(publisher, OptionalLong.of(length));
    }
  }

  /**
   * A file that nobody has looked at yet: whether it is there, how long it is, and which part is
   * asked for.
   */
  record WholeFile(Path path) implements StreamedBody {}

  /**
   * Some bytes of a file, which the system copies to the socket.
   *
   * @param offset in bytes, from 0
   * @param length in bytes, from 0
   */
  record FileRegion(Path path, long offset, long length) implements StreamedBody {}
}
