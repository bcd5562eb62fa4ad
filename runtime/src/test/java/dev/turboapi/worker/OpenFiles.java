package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a directory that this process holds open, also those that have no name any more.
 * Linux only.
 */
public final class OpenFiles {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final Path directory;

  public OpenFiles(Path directory) {
    this.directory = directory;
  }

  /** Where the system shows them. */
  public List<Path> descriptors() {
    try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
      return all.filter(this::isInDirectory).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isInDirectory(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).startsWith(directory);
    } catch (IOException e) {
      return false; // It was closed meanwhile.
    }
  }

  int count() {
    return descriptors().size();
  }

  /** Waits until there are so many. */
  void await(int count) {
    long deadline = System.nanoTime() + TIMEOUT.toNanos();
    while (count() != count) {
      assertWithMessage("open files").that(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }
}
