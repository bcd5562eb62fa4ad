package dev.turboapi.form;

import dev.turboapi.FormData;
import dev.turboapi.FormLimits;
import io.vertx.core.Future;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form while its body arrives. For one event loop only.
 *
 * @see <a href="https://www.starlette.io/requests/#request-files">Starlette, Request Files</a>
 */
public interface FormParser extends AutoCloseable {
  /**
   * The parser of a body.
   *
   * @param contentType null if none was sent; unless it is that of a form, there is none, and
   *     whatever is written is ignored
   * @param inMemory names whose files are kept in memory, however large
   * @throws dev.turboapi.HttpException 400 if the content type lacks a boundary
   */
  static FormParser of(
      @Nullable String contentType,
      FormLimits limits,
      Set<String> inMemory,
      TemporaryFiles temporaryFiles) {
    HeaderOptions type = HeaderOptions.parse(contentType);
    return switch (type.value()) {
      case "multipart/form-data" -> new MultipartForm(type, limits, inMemory, temporaryFiles);
      case "application/x-www-form-urlencoded" -> new UrlEncodedForm(limits);
      default -> none();
    };
  }

  /** The parser of a body that is no form, of which nothing is taken. */
  static FormParser none() {
    return new NoForm();
  }

  /**
   * Takes the next bytes of the body.
   *
   * @throws dev.turboapi.HttpException 400 if they are malformed or more than is taken of a form,
   *     413 if a file is too large
   */
  void write(byte[] bytes);

  /**
   * Completes when the disk has what was written so far; until then no more should be. Fails with
   * an {@link java.io.IOException}.
   */
  Future<Void> written();

  /**
   * The form, when the body has ended and {@link #written} has completed.
   *
   * @throws dev.turboapi.HttpException as {@link #write}
   */
  FormData form();

  /** Frees what files hold, soon. They cannot be read any more. */
  @Override
  void close();
}
