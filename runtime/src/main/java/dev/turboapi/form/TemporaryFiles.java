package dev.turboapi.form;

import static java.lang.System.Logger.Level.WARNING;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * The temporary files of one server that are open, and the threads that wait for the disk.
 * Thread-safe.
 */
public final class TemporaryFiles implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("dev.turboapi");
  private static final int THREADS = 4;

  private final Path directory;
  private final WorkerExecutor threads;
  private final Set<TemporaryFile> open = new HashSet<>();
  private boolean closed;

  /**
   * @param directory in which the files are made; it exists
   */
  public TemporaryFiles(Path directory, Vertx vertx) {
    this.directory = directory;
    this.threads = vertx.createSharedWorkerExecutor("turboapi-uploads", THREADS);
  }

  /** A task that waits for the disk; it completes where it was asked for. */
  interface Task {
    void run() throws IOException;
  }

  Future<Void> run(Task task) {
    return threads
        .executeBlocking(
            () -> {
              task.run();
              return true;
            },
            false)
        .mapEmpty();
  }

  <T> Future<T> call(Callable<T> task) {
    return threads.executeBlocking(task, false).map(Objects::requireNonNull);
  }

  /** Makes a file. Blocks. */
  TemporaryFile create() throws IOException {
    TemporaryFile file = TemporaryFile.in(directory);
    synchronized (open) {
      if (!closed) {
        open.add(file);
        return file;
      }
    }
    file.close();
    throw new IOException("The server is closed");
  }

  /** Frees a file. Blocks. */
  void close(TemporaryFile file) throws IOException {
    file.close();
    synchronized (open) {
      open.remove(file);
    }
  }

  /** Runs what frees a file, soon; once the server is closed all of them are free. */
  void free(Task task) {
    synchronized (open) {
      if (!closed) {
        var unused = run(task);
      }
    }
  }

  /** How many are open. */
  public int count() {
    synchronized (open) {
      return open.size();
    }
  }

  /** Frees all that are still open, and stops the threads. Blocks for a moment. */
  @Override
  public void close() {
    List<TemporaryFile> left;
    synchronized (open) {
      closed = true;
      left = List.copyOf(open);
      open.clear();
    }
    left.forEach(TemporaryFiles::closeQuietly);
    var unused = threads.close();
  }

  private static void closeQuietly(TemporaryFile file) {
    try {
      file.close();
    } catch (IOException e) {
      LOG.log(WARNING, "A temporary file could not be closed", e);
    }
  }
}
