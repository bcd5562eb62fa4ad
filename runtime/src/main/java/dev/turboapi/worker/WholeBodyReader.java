package dev.turboapi.worker;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/** Keeps a body in memory until its handler can be called. */
final class WholeBodyReader extends BodyReader {
  private @Nullable Buffer body;

  WholeBodyReader(ServerRequest request, Worker worker) {
    super(request, worker);
  }

  @Override
  void take(Buffer chunk) {
    body = body == null ? chunk : body.appendBuffer(chunk);
  }

  @Override
  void complete() {
    if (finish()) {
      if (body != null) {
        request().readBody(body.getBytes());
      }
      worker().call(request());
    }
  }
}
