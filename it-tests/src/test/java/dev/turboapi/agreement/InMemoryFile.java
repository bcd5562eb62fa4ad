package dev.turboapi.agreement;

import dev.turboapi.UploadFile;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A file of which nobody reads more than what a binder does. */
record InMemoryFile(String filename) implements UploadFile {
  @Override
  public @Nullable String contentType() {
    return null;
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public Map<String, String> headers() {
    return Map.of();
  }

  @Override
  public InputStream inputStream() {
    return new ByteArrayInputStream(new byte[0]);
  }

  @Override
  public Future<Buffer> read() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Flow.Publisher<Buffer> stream() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Future<Void> copyTo(Path target) {
    throw new UnsupportedOperationException();
  }
}
