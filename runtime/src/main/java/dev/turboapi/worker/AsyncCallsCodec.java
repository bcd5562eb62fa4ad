package dev.turboapi.worker;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageCodec;
import java.util.List;

/** Hands calls over the event bus by reference: workers share a JVM. */
final class AsyncCallsCodec implements MessageCodec<List<AsyncCall>, List<AsyncCall>> {
  static final String NAME = "turboapi.calls";

  @Override
  public List<AsyncCall> transform(List<AsyncCall> calls) {
    return calls;
  }

  @Override
  public void encodeToWire(Buffer buffer, List<AsyncCall> calls) {
    throw new UnsupportedOperationException("Calls stay in their JVM");
  }

  @Override
  public List<AsyncCall> decodeFromWire(int position, Buffer buffer) {
    throw new UnsupportedOperationException("Calls stay in their JVM");
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public byte systemCodecID() {
    return -1; // as the interface asks of codecs that are not Vert.x's own
  }
}
