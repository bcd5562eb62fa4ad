package dev.turboapi.oracle;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Python's {@code iter}: pieces of a body that come one by one, as they are asked for. */
public final class Pieces extends Generator<Buffer> {
  public Pieces(Iterable<Buffer> pieces) {
    super(pieces);
  }

  public static Pieces of(String... texts) {
    return new Pieces(Arrays.stream(texts).map(Buffer::buffer).toList());
  }

  /** Tells of each piece that is asked for, by its number from 1. */
  public static Pieces noticed(List<String> texts, IntConsumer notice) {
    return new Pieces(
        () ->
            IntStream.range(0, texts.size())
                .peek(index -> notice.accept(index + 1))
                .mapToObj(index -> Buffer.buffer(texts.get(index)))
                .iterator());
  }
}
