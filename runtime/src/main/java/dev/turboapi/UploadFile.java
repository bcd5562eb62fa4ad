package dev.turboapi;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A file of a form: FastAPI's {@code UploadFile}.
 *
 * <pre>{@code
 * @Post("/files")
 * Future<Void> save(UploadFile file) {
 *   return file.copyTo(Path.of("uploads", UUID.randomUUID().toString()));
 * }
 * }</pre>
 *
 * <p>Up to 1 MiB of it lies in memory, more in a temporary file that nobody else can open. It can
 * be read, from the beginning and as often as wanted, until the answer is sent and its background
 * tasks are done; from then on every method that reads fails with an {@link java.io.IOException}.
 * Thread-safe.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/request-files/">Request files</a>
 */
public interface UploadFile {
  /**
   * What the client calls it, which may be anything at all: empty, a path, or the name of another
   * file. Do not use it as a path.
   */
  String filename();

  /** The content type that the client claims, with its parameters; null if it claims none. */
  @Nullable String contentType();

  /** In bytes. */
  long size();

  /**
   * The headers of its part of the form, with names in lower case and values read as ISO 8859-1; of
   * one that is repeated the first.
   */
  Map<String, String> headers();

  /** All of it. Do not call this for what does not fit in memory. */
  Future<Buffer> read();

  /** All of it piece by piece, as the subscriber asks for them; each subscriber begins anew. */
  Flow.Publisher<Buffer> stream();

  /**
   * All of it, for a handler that may block. Need not be closed. Not thread-safe, other than the
   * file.
   */
  InputStream inputStream();

  /**
   * Copies it into a new file. The future fails with a {@link
   * java.nio.file.FileAlreadyExistsException} if there is such a file.
   */
  Future<Void> copyTo(Path target);
}
