package dev.turboapi.worker;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.turboapi.HttpHeader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What an answer says of a file.
 *
 * @param size in bytes
 * @param lastModified as in the header
 * @param etag as in the header, quotes included
 */
record FileFacts(long size, String lastModified, String etag) {
  /**
   * Looks at the file, which may block.
   *
   * @throws FileNotFoundException if it is not there or is no file, saying which
   */
  static FileFacts of(Path path) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class);
    } catch (NoSuchFileException e) {
      throw new FileNotFoundException("File at path " + path + " does not exist.");
    }
    if (!attributes.isRegularFile()) {
      throw new FileNotFoundException("File at path " + path + " is not a file.");
    }
    Instant modified = attributes.lastModifiedTime().toInstant();
    long size = attributes.size();
    return new FileFacts(size, HttpHeader.date(modified), etag(modified, size));
  }

  /** Starlette's for files modified at a full second, and exact to the nanosecond for others. */
  private static String etag(Instant modified, long size) {
    String version = modified.getEpochSecond() + "." + modified.getNano() + "-" + size;
    byte[] hash = md5().digest(version.getBytes(US_ASCII));
    return '"' + HexFormat.of().formatHex(hash) + '"';
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has MD5", e);
    }
  }
}
