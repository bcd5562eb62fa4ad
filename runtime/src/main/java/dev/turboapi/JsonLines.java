package dev.turboapi;

import dev.turboapi.json.Json;
import dev.turboapi.json.JsonCodec;
import io.vertx.core.buffer.Buffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Values as lines of JSON, each written on the thread that publishes it. */
record JsonLines<T extends @Nullable Object>(Flow.Publisher<T> values, JsonCodec<T> codec)
    implements Flow.Publisher<Buffer> {
  @Override
  public void subscribe(Flow.Subscriber<? super Buffer> subscriber) {
    values.subscribe(new Writer<>(codec, subscriber));
  }

  private static final class Writer<T extends @Nullable Object> implements Flow.Subscriber<T> {
    private final JsonCodec<T> codec;
    private final Flow.Subscriber<? super Buffer> lines;
    private Flow.@Nullable Subscription subscription;
    private boolean over;

    Writer(JsonCodec<T> codec, Flow.Subscriber<? super Buffer> lines) {
      this.codec = codec;
      this.lines = lines;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      lines.onSubscribe(given);
    }

    @Override
    public void onNext(T value) {
      if (over) {
        return;
      }
      Buffer line;
      try {
        line = Buffer.buffer(Json.writeLine(value, codec));
      } catch (RuntimeException failure) {
        if (subscription != null) {
          subscription.cancel();
        }
        onError(failure);
        return;
      }
      lines.onNext(line);
    }

    @Override
    public void onError(Throwable failure) {
      if (!over) {
        over = true;
        lines.onError(failure);
      }
    }

    @Override
    public void onComplete() {
      if (!over) {
        over = true;
        lines.onComplete();
      }
    }
  }
}
