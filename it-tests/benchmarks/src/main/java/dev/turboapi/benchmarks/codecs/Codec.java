package dev.turboapi.benchmarks.codecs;

import java.io.IOException;

/** How a library reads and writes one type. */
public interface Codec {
  Object read(byte[] json) throws IOException;

  byte[] write(Object value) throws IOException;
}
