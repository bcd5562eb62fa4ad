package dev.turboapi.worker;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpConstants;
import io.netty.util.internal.StringUtil;

/**
 * Follows the chunks of a body to see their sizes before Netty's decoder does, which counts in 32
 * bits: 2^32 and 5 is 5 to it, where a proxy may see more.
 */
final class ChunkSizes {
  private static final int LINE_END = 2;
  private static final int BITS_OF_A_DIGIT = 4;

  private boolean atSize;

  /** How many bytes come before the next size. */
  private long left = Long.MAX_VALUE;

  /** The headers of a request are over. */
  void begin(boolean chunked) {
    atSize = chunked;
    left = Long.MAX_VALUE;
  }

  /** Whether the size that the bytes begin with, if there is one, is one that can be. */
  boolean check(ByteBuf bytes) {
    int start = bytes.readerIndex();
    int end = atSize ? bytes.indexOf(start, bytes.writerIndex(), HttpConstants.LF) : -1;
    if (end < 0) {
      return true; // Either it has been looked at, or it is not all there.
    }
    long size = 0;
    int at = start;
    for (int digit = digit(bytes, at); digit >= 0; digit = digit(bytes, at)) {
      size = size << BITS_OF_A_DIGIT | digit;
      if (size > Integer.MAX_VALUE) {
        return false;
      }
      at++;
    }
    atSize = false;
    left = size == 0 ? Long.MAX_VALUE : end + 1 - start + size + LINE_END;
    return at > start;
  }

  private static int digit(ByteBuf bytes, int at) {
    return StringUtil.decodeHexNibble((char) bytes.getUnsignedByte(at));
  }

  /** So many bytes were decoded. */
  void decoded(int bytes) {
    left -= bytes;
    if (left == 0) {
      atSize = true;
      left = Long.MAX_VALUE;
    }
  }
}
