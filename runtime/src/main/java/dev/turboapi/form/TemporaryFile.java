package dev.turboapi.form;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * A file that is gone when it is closed, even if the process is killed: where the system allows it,
 * its name is taken away while it is open. Everything blocks.
 */
final class TemporaryFile {
  private static final int NAME_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Set<OpenOption> OPTIONS =
      Set.of(
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);

  private final FileChannel channel;

  private TemporaryFile(FileChannel channel) {
    this.channel = channel;
  }

  /** A new, empty one, which only the user who runs the server may open. */
  static TemporaryFile in(Path directory) throws IOException {
    byte[] random = new byte[NAME_BYTES];
    RANDOM.nextBytes(random);
    Path path = directory.resolve("turboapi-" + HexFormat.of().formatHex(random));
    return new TemporaryFile(FileChannel.open(path, OPTIONS, attributes(directory)));
  }

  private static FileAttribute<?>[] attributes(Path directory) {
    boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  void append(byte[] bytes) throws IOException {
    for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
      channel.write(left);
    }
  }

  /** Fills the buffer with what begins there, as far as there is any. */
  void read(long position, ByteBuffer into) throws IOException {
    long at = position;
    for (int read = 0; read >= 0 && into.hasRemaining(); at += read) {
      read = channel.read(into, at);
    }
  }

  void close() throws IOException {
    channel.close();
  }
}
