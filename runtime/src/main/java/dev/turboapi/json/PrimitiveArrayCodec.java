package dev.turboapi.json;

import dev.turboapi.schema.Scalar;
import dev.turboapi.schema.Shape;
import java.lang.reflect.Array;
import java.util.function.IntFunction;

/** An array of primitives, whose elements are never put in boxes. */
final class PrimitiveArrayCodec<A> implements JsonCodec<A> {
  private static final int INITIAL_LENGTH = 16;

  private final Scalar<?> element;
  private final IntFunction<A> sized;
  private final ElementReader<A> reader;
  private final ElementWriter<A> writer;

  PrimitiveArrayCodec(
      Scalar<?> element, IntFunction<A> sized, ElementReader<A> reader, ElementWriter<A> writer) {
    this.element = element;
    this.sized = sized;
    this.reader = reader;
    this.writer = writer;
  }

  /** Reads the element of an index. */
  interface ElementReader<A> {
    void read(A array, int index, JsonReader json);
  }

  /** Writes the element of an index. */
  interface ElementWriter<A> {
    void write(A array, int index, JsonWriter json);
  }

  @Override
  public A read(JsonReader json) {
    json.beginArray();
    int capacity = INITIAL_LENGTH;
    A array = sized.apply(capacity);
    int length = 0;
    while (json.nextElement()) {
      if (length == capacity) {
        capacity *= 2;
        array = copy(array, length, capacity);
      }
      reader.read(array, length++, json);
    }
    return length == capacity ? array : copy(array, length, length);
  }

  @SuppressWarnings("SuspiciousSystemArraycopy") // Both are arrays: sized makes nothing else.
  private A copy(A from, int count, int length) {
    A to = sized.apply(length);
    System.arraycopy(from, 0, to, 0, count);
    return to;
  }

  @Override
  public void write(A array, JsonWriter json) {
    json.symbol('[');
    int length = Array.getLength(array);
    for (int i = 0; i < length; i++) {
      json.separate();
      writer.write(array, i, json);
    }
    json.symbol(']');
  }

  @Override
  public Shape shape() {
    return Shape.list(element);
  }
}
