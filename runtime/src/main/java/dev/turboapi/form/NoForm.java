package dev.turboapi.form;

import dev.turboapi.FormData;
import io.vertx.core.Future;

/** A body that is no form counts as an empty one. */
final class NoForm implements FormParser {
  @Override
  public void write(byte[] bytes) {}

  @Override
  public Future<Void> written() {
    return Future.succeededFuture();
  }

  @Override
  public FormData form() {
    return FormData.EMPTY;
  }

  @Override
  public void close() {}
}
