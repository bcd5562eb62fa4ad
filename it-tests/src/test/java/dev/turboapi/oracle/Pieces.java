package dev.turboapi.oracle;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;
import java.util.List;

/** Python's {@code iter}: pieces of a body that come one by one, as they are asked for. */
public final class Pieces extends Generator<Buffer> {
  public Pieces(List<Buffer> pieces) {
    super(pieces);
  }

  public static Pieces of(String... texts) {
    return new Pieces(Arrays.stream(texts).map(Buffer::buffer).toList());
  }
}
