package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streamed answers whose source, or reader, does not do what it should. */
class StreamFaultTest {
  private final LogCapture log = new LogCapture();
  private final HandPublisher chunks = new HandPublisher();
  private final HeldCalls held = new HeldCalls();

  private TestServer server = start(chunks);

  private TestServer start(Flow.Publisher<Buffer> publisher) {
    return TestServer.start(
        TestServer.options(1, 1000, limits -> limits.gracePeriod(Duration.ofMillis(200))),
        Route.sync("GET", "/stream", Parameters.NONE, r -> Response.stream(null, publisher)),
        Route.async("GET", "/held", Parameters.NONE, held),
        Route.sync("GET", "/good", Parameters.NONE, r -> Response.text("good")));
  }

  private void restart(Flow.Publisher<Buffer> publisher) {
    server.close();
    server = start(publisher);
  }

  @AfterEach
  void close() {
    server.close();
    log.close();
  }

  @Test
  void stream_that_fails_half_way_is_cut() throws IOException {
    try (RawConnection connection = server.connect().request("GET /stream")) {
      connection.readHead();
      chunks.send("half").fail(new IllegalStateException("secret"));

      assertThat(connection.readChunk()).isEqualTo("half");
      assertThat(connection.isClosedByServer()).isTrue();
    }
    assertFailed();
    assertThat(log.records()).hasSize(1);
    assertThat(log.records().get(0).getThrown()).hasMessageThat().isEqualTo("secret");
  }

  @Test
  void stream_that_fails_over_http_1_0_is_not_told_from_a_whole_one() throws IOException {
    try (RawConnection connection = server.connect().send("GET /stream HTTP/1.0\r\n\r\n")) {
      chunks.send("half").fail(new IllegalStateException("secret"));

      connection.readHead();
      assertThat(connection.readToEnd()).isEqualTo("half");
    }
    assertFailed();
  }

  @Test
  void publisher_that_throws_when_it_is_subscribed_to_is_cut() throws IOException {
    restart(
        subscriber -> {
          throw new IllegalStateException("secret");
        });
    assertCut();
    assertThat(log.records()).hasSize(1);
  }

  @Test
  void publisher_that_throws_when_it_is_asked_for_more_is_cut() throws IOException {
    restart(
        subscriber ->
            subscriber.onSubscribe(
                new Flow.Subscription() {
                  @Override
                  public void request(long n) {
                    throw new IllegalStateException("secret");
                  }

                  @Override
                  public void cancel() {}
                }));
    assertCut();
    assertThat(log.records()).hasSize(1);
  }

  @Test
  void publisher_that_sends_null_is_cut() throws IOException {
    restart(subscriber -> subscriber.onNext(nothing()));
    assertCut();
    assertThat(log.records()).hasSize(1);
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // that is the failure
  private static <T> T nothing() {
    return null;
  }

  private void assertCut() throws IOException {
    try (RawConnection connection = server.connect().request("GET /stream")) {
      assertThat(connection.readHead().status()).isEqualTo(200);
      assertThat(connection.isClosedByServer()).isTrue();
    }
    assertFailed();
  }

  @Test
  void publisher_may_ignore_the_demand() throws IOException {
    int count = 1000;
    restart(
        subscriber -> {
          subscriber.onSubscribe(chunks);
          for (int i = 0; i < count; i++) {
            subscriber.onNext(Buffer.buffer(String.valueOf(i)));
          }
          subscriber.onComplete();
        });
    try (RawConnection connection = server.connect().request("GET /stream")) {
      connection.readHead();
      for (int i = 0; i < count; i++) {
        assertThat(connection.readChunk()).isEqualTo(String.valueOf(i));
      }
      assertThat(connection.readChunk()).isEmpty();
      assertThat(connection.request("GET /good").read().body()).isEqualTo("good");
    }
    assertThat(log.records()).isEmpty();
  }

  @Test
  void what_comes_behind_the_end_is_ignored() throws IOException {
    try (RawConnection connection = server.connect().request("GET /stream")) {
      connection.readHead();
      chunks.send("all").complete();
      chunks.send("more").fail(new IllegalStateException("secret"));
      chunks.complete();

      assertThat(connection.readChunk()).isEqualTo("all");
      assertThat(connection.readChunk()).isEmpty();
      assertThat(connection.request("GET /good").read().body()).isEqualTo("good");
    }
    assertThat(server.closeAndCount()).isEqualTo(new Tally(2, 2, 0, 0));
    assertThat(log.records()).isEmpty();
  }

  @Test
  void second_subscription_is_cancelled() throws Exception {
    HandPublisher second = new HandPublisher();
    restart(
        subscriber -> {
          chunks.subscribe(subscriber);
          second.subscribe(subscriber);
        });
    try (RawConnection connection = server.connect().request("GET /stream")) {
      connection.readHead();
      second.awaitCancelled();
      chunks.send("all").complete();

      assertThat(connection.readChunk()).isEqualTo("all");
      assertThat(connection.readChunk()).isEmpty();
    }
  }

  @Test
  void client_that_leaves_with_a_request_in_the_pipeline_cancels_the_stream() throws Exception {
    RawConnection connection = server.connect().request("GET /stream").request("GET /good");
    connection.readHead();
    chunks.send("half");
    assertThat(connection.readChunk()).isEqualTo("half");
    connection.close();
    chunks.send("nobody listens").send("nobody listens");

    chunks.awaitCancelled();
    assertFailed();
  }

  @Test
  void stream_that_never_ends_is_cut_at_the_end_of_the_grace_period() throws Exception {
    try (RawConnection connection = server.connect().request("GET /stream")) {
      connection.readHead();
      Unfinished cut = server.stop().toCompletionStage().toCompletableFuture().join();

      assertThat(cut).isEqualTo(new Unfinished(1, 0));
      assertThrows(EOFException.class, connection::readChunk);
    }
    chunks.awaitCancelled();
    assertThat(server.closeAndCount()).isEqualTo(new Tally(1, 0, 0, 1));
  }

  @Test
  void publisher_that_throws_for_a_client_that_has_left_is_counted_out() throws Exception {
    RawConnection connection = server.connect().request("GET /held");
    Promise<Response> call = held.next();
    connection.close();
    assertThat(server.ask("GET /good").status()).isEqualTo(200);
    call.complete(
        Response.stream(
            null,
            (Flow.Publisher<Buffer>)
                subscriber -> {
                  throw new IllegalStateException("secret");
                }));

    assertThat(server.closeAndCount()).isEqualTo(new Tally(2, 1, 0, 1));
    assertThat(log.records()).hasSize(1);
  }

  private void assertFailed() throws IOException {
    assertThat(server.ask("GET /good").body()).isEqualTo("good");
    assertThat(server.closeAndCount()).isEqualTo(new Tally(2, 1, 0, 1));
  }
}
