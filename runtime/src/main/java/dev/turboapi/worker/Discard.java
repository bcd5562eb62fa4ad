package dev.turboapi.worker;

import static java.lang.System.Logger.Level.ERROR;

import dev.turboapi.Response;
import dev.turboapi.StreamedBody;
import io.vertx.core.buffer.Buffer;
import java.util.concurrent.Flow;

/** Frees what an answer holds that is not sent. */
final class Discard implements Flow.Subscriber<Buffer> {
  private static final System.Logger LOG = System.getLogger("dev.turboapi");

  private Discard() {}

  /** Of the response; whatever the publisher throws is logged. */
  static void body(Response response) {
    if (response.streamedBody() instanceof StreamedBody.Chunks chunks) {
      try {
        chunks.publisher().subscribe(new Discard());
      } catch (Throwable failure) {
        LOG.log(ERROR, "A stream that is not sent could not be cancelled", failure);
      }
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.cancel();
  }

  @Override
  public void onNext(Buffer chunk) {}

  @Override
  public void onError(Throwable failure) {}

  @Override
  public void onComplete() {}
}
