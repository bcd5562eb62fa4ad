package dev.turboapi.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.turboapi.UploadFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file of a form, and how it is read of what a form holds: a String, or an {@link UploadFile}.
 *
 * <p>Reads for generated binders ({@code null} means that nothing was sent). Everything that reads
 * throws {@link Unbindable} if it cannot. Thread-safe.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/request-files/">FastAPI, Request Files</a>
 */
public final class FormFile<T> extends Shape {
  private static final Fault NO_FILE =
      Fault.ofValue("Expected UploadFile, received: <class 'str'>");

  /** The file itself; a text is none. */
  public static final FormFile<UploadFile> UPLOAD = new FormFile<>(FormFile::upload, false);

  /** Its bytes, or those of a text in UTF-8. The file has to lie in memory. */
  public static final FormFile<byte[]> BYTES = new FormFile<>(FormFile::bytes, true);

  private final Function<Object, T> conversion;
  private final boolean inMemory;

  private FormFile(Function<Object, T> conversion, boolean inMemory) {
    this.conversion = conversion;
    this.inMemory = inMemory;
  }

  private static UploadFile upload(Object value) {
    if (value instanceof UploadFile file) {
      return file;
    }
    throw NO_FILE.unbindable();
  }

  private static byte[] bytes(Object value) {
    if (value instanceof UploadFile file) {
      try {
        return file.inputStream().readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return ((String) value).getBytes(UTF_8);
  }

  /**
   * The file.
   *
   * @throws Unbindable if it is none, or was not sent
   */
  public T read(@Nullable Object value) {
    if (value == null) {
      throw Unbindable.INSTANCE;
    }
    return conversion.apply(value);
  }

  /** The file, or null if it was not sent. */
  public @Nullable T readOrNull(@Nullable Object value) {
    return value == null ? null : conversion.apply(value);
  }

  /** The file, or nothing if it was not sent. */
  public Optional<T> optional(@Nullable Object value) {
    return Optional.ofNullable(readOrNull(value));
  }

  /**
   * Several files, in a new list.
   *
   * @throws Unbindable if one of them is none, or nothing was sent
   */
  public List<T> list(List<Object> values) {
    if (values.isEmpty()) {
      throw Unbindable.INSTANCE;
    }
    List<T> files = new ArrayList<>(values.size());
    values.forEach(value -> files.add(conversion.apply(value)));
    return files;
  }

  /** Several files, or the fallback if nothing was sent. */
  public List<T> listOr(List<Object> values, List<T> fallback) {
    return values.isEmpty() ? fallback : list(values);
  }

  /** Several files, or null if nothing was sent. */
  public @Nullable List<T> listOrNull(List<Object> values) {
    return values.isEmpty() ? null : list(values);
  }

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    try {
      return conversion.apply(requireNonNull(value));
    } catch (Unbindable e) {
      errors.add(requireNonNull(e.fault()).at(location, value));
      return null;
    }
  }

  @Override
  public boolean takesInMemory() {
    return inMemory;
  }
}
