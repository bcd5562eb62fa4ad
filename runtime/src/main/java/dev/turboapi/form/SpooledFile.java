package dev.turboapi.form;

import dev.turboapi.UploadFile;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A file in memory that moves to the disk when it grows. Written by one event loop, then read. */
final class SpooledFile implements UploadFile {
  private static final byte[] NOTHING = {};

  private final String filename;
  private final Map<String, String> headers;
  private final int memoryLimit;
  private final TemporaryFiles temporaryFiles;
  private long size;

  /** Longer than the file; null when the bytes lie on the disk, or are gone. */
  private volatile byte @Nullable [] memory = NOTHING;

  private volatile @Nullable TemporaryFile disk;
  private volatile boolean closed;

  /**
   * @param memoryLimit how many bytes stay in memory
   */
  SpooledFile(
      String filename,
      Map<String, String> headers,
      int memoryLimit,
      TemporaryFiles temporaryFiles) {
    this.filename = filename;
    this.headers = Collections.unmodifiableMap(headers);
    this.memoryLimit = memoryLimit;
    this.temporaryFiles = temporaryFiles;
  }

  /** Returns what is to be {@linkplain #spill spilled}: nothing while all fits into memory. */
  byte[] append(byte[] bytes, int from, int to) {
    byte[] kept = memory;
    int before = (int) size;
    size += to - from;
    if (kept == null) {
      return Arrays.copyOfRange(bytes, from, to);
    }
    if (size > kept.length) {
      kept = Arrays.copyOf(kept, (int) Math.max(size, Math.min(2L * before, memoryLimit)));
    }
    System.arraycopy(bytes, from, kept, before, to - from);
    memory = size <= memoryLimit ? kept : null;
    return size <= memoryLimit ? NOTHING : kept;
  }

  /** Writes to the disk. Blocks; to be called in the order of {@link #append}. */
  synchronized void spill(byte[] bytes) throws IOException {
    if (closed) {
      throw gone();
    }
    TemporaryFile file = disk;
    if (file == null) {
      file = temporaryFiles.create();
      disk = file;
    }
    file.append(bytes);
  }

  /** Frees it, soon. */
  void close() {
    closed = true;
    memory = null;
    temporaryFiles.free(this::closeDisk);
  }

  private synchronized void closeDisk() throws IOException {
    if (disk != null) {
      temporaryFiles.close(disk);
    }
  }

  @Override
  public String filename() {
    return filename;
  }

  @Override
  public @Nullable String contentType() {
    return headers.get("content-type");
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public Map<String, String> headers() {
    return headers;
  }

  @Override
  public Future<Buffer> read() {
    return piece(0, (int) size).map(Buffer::buffer);
  }

  @Override
  public Flow.Publisher<Buffer> stream() {
    return subscriber -> subscriber.onSubscribe(new FilePieces(this, subscriber));
  }

  @Override
  public InputStream inputStream() {
    return new FileInput(this);
  }

  @Override
  public Future<Void> copyTo(Path target) {
    return temporaryFiles.run(() -> Files.copy(inputStream(), target));
  }

  /** Up to so many bytes that begin there; none at the end of the file. */
  Future<byte[]> piece(long position, int max) {
    if (memory == null && !closed) {
      return temporaryFiles.call(() -> readPiece(position, max));
    }
    try {
      return Future.succeededFuture(readPiece(position, max));
    } catch (IOException e) {
      return Future.failedFuture(e);
    }
  }

  /** The same. Blocks if they lie on the disk. */
  byte[] readPiece(long position, int max) throws IOException {
    byte[] kept = memory;
    if (closed) {
      throw gone();
    }
    int length = (int) Math.min(max, size - position);
    if (kept != null) {
      return Arrays.copyOfRange(kept, (int) position, (int) position + length);
    }
    ByteBuffer piece = ByteBuffer.allocate(length);
    Objects.requireNonNull(disk).read(position, piece);
    return piece.array();
  }

  private static IOException gone() {
    return new IOException("The file is gone, since its request is over");
  }
}
