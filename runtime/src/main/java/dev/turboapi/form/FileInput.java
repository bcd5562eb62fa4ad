package dev.turboapi.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Reads a file from its beginning, for those who may block. */
final class FileInput extends InputStream {
  private static final int END = -1;

  private final SpooledFile file;
  private long position;

  FileInput(SpooledFile file) {
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    byte[] one = file.readPiece(position, 1);
    position += one.length;
    return one.length == 0 ? END : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, into.length);
    byte[] piece = file.readPiece(position, length);
    System.arraycopy(piece, 0, into, offset, piece.length);
    position += piece.length;
    return piece.length == 0 && length > 0 ? END : piece.length;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, file.size() - position);
  }
}
