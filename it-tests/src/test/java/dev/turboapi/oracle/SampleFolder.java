package dev.turboapi.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** A folder of files with a fixed time, which is there as long as the JVM. */
public final class SampleFolder {
  private final Path path;
  private final FileTime modified;

  public SampleFolder(FileTime modified) {
    this.modified = modified;
    try {
      path = Files.createTempDirectory("turboapi");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    path.toFile().deleteOnExit();
  }

  public SampleFolder with(String name, String text) {
    return with(name, text.getBytes(UTF_8));
  }

  public SampleFolder with(String name, byte[] content) {
    Path file = path.resolve(name);
    try {
      Files.write(file, content);
      Files.setLastModifiedTime(file, modified);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    file.toFile().deleteOnExit();
    return this;
  }

  public Path path() {
    return path;
  }

  public Path path(String name) {
    return path.resolve(name);
  }
}
