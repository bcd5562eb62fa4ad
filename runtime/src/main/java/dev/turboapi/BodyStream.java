package dev.turboapi;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.concurrent.Flow;

/**
 * The body of a request while it arrives. Take it as a {@code ReadStream<Buffer>} or as a {@code
 * Flow.Publisher<Buffer>}, but not as both, and once.
 *
 * <pre>{@code
 * @Post("/uploads")
 * Future<Long> store(ReadStream<Buffer> body) {
 *   return fileSystem.open(path, options).compose(file -> body.pipeTo(file)).map(...);
 * }
 * }</pre>
 *
 * <p>Nothing is read before there is a handler or a subscriber, and no faster than it wants; what
 * it leaves is thrown away when the answer is sent. On an event loop, its handlers are called
 * there.
 *
 * <p>Fails with an {@link HttpException}, which may be left to be the answer: 413 if the body is
 * larger than {@code @MaxBodySize} or the application's limit, 408 if no byte comes for too long,
 * 400 if it is malformed or the client leaves.
 */
public interface BodyStream extends ReadStream<Buffer>, Flow.Publisher<Buffer> {
  @Override
  default void subscribe(Flow.Subscriber<? super Buffer> subscriber) {
    new ReadStreamPublisher<>(this).subscribe(subscriber);
  }
}
