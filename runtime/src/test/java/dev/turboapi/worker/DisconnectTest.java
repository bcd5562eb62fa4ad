package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import io.vertx.core.Promise;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that leave at the wrong time: others are served, and everything is counted out. */
class DisconnectTest {
  private static final Parameters BODY = Parameters.of(Parameter.body(Codecs.STRING));

  private final HeldCalls held = new HeldCalls();
  private final SynchronousQueue<Response> blocked = new SynchronousQueue<>();
  private static final int TURNS = 10;

  private final CountDownLatch blocking = new CountDownLatch(1);
  private final HandPublisher chunks = new HandPublisher();
  private final LogCapture log = new LogCapture();

  private final TestServer server =
      TestServer.start(
          TestServer.options(1, 1000), // so that what the others see is behind the disconnect
          Route.sync("GET", "/good", Parameters.NONE, r -> Response.text("good")),
          Route.sync("POST", "/body", BODY, r -> Response.text("read")),
          Route.async("GET", "/held", Parameters.NONE, held),
          Route.blocking(
              "GET",
              "/blocking",
              Parameters.NONE,
              r -> {
                blocking.countDown();
                return blocked.take();
              }),
          Route.sync("GET", "/stream", Parameters.NONE, r -> Response.stream(null, chunks)));

  @AfterEach
  void close() {
    held.release();
    server.close();
    log.close();
    assertThat(log.records()).isEmpty();
  }

  @Test
  void half_a_head_is_no_request() throws IOException {
    server.connect().send("GET /good HTTP/1.1\r\nHo").close();

    assertGood();
    assertThat(server.closeAndCount()).isEqualTo(new Tally(1, 1, 0, 0));
  }

  @Test
  void half_a_body_is_a_request_that_failed() throws IOException {
    server
        .connect()
        .send("POST /body HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello")
        .close();
    server
        .connect()
        .send("POST /body HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel")
        .close();

    assertGood();
    assertThat(server.closeAndCount()).isEqualTo(new Tally(3, 1, 0, 2));
  }

  @Test
  void malformed_chunk_is_a_request_that_is_refused() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "POST /body HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");

      assertThat(connection.read().status()).isEqualTo(400);
      assertThat(connection.isClosedByServer()).isTrue();
    }
    assertGood();
    assertThat(server.closeAndCount()).isEqualTo(new Tally(2, 1, 1, 0));
  }

  @Test
  void client_that_leaves_while_an_async_handler_runs_is_not_answered() throws Exception {
    RawConnection connection = server.connect().request("GET /held");
    Promise<Response> call = held.next();
    leave(connection);
    call.complete(Response.text("nobody listens"));

    assertGood();
    assertThat(server.closeAndCount().failed()).isEqualTo(1);
  }

  @Test
  void client_that_leaves_while_a_blocking_handler_runs_is_not_answered() throws Exception {
    RawConnection connection = server.connect().request("GET /blocking");
    assertThat(blocking.await(10, TimeUnit.SECONDS)).isTrue();
    leave(connection);
    blocked.put(Response.text("nobody listens"));

    assertGood();
    assertThat(server.closeAndCount().failed()).isEqualTo(1);
  }

  @Test
  void client_that_leaves_while_its_answer_streams_cancels_it() throws Exception {
    RawConnection connection = server.connect().request("GET /stream");
    assertThat(connection.readHead().status()).isEqualTo(200);
    chunks.send("half");
    assertThat(connection.readChunk()).isEqualTo("half");
    connection.close();

    chunks.awaitCancelled();
    chunks.send("other half").complete();
    assertGood();
    assertThat(server.closeAndCount()).isEqualTo(new Tally(2, 1, 0, 1));
  }

  @Test
  void client_that_leaves_before_its_answer_begins_to_stream_cancels_it() throws Exception {
    RawConnection connection = server.connect().request("GET /held");
    Promise<Response> call = held.next();
    leave(connection);
    call.complete(Response.stream(null, chunks));

    chunks.awaitCancelled();
    assertGood();
    assertThat(server.closeAndCount().failed()).isEqualTo(1);
  }

  @Test
  void client_that_leaves_at_once_harms_nobody() throws Exception {
    for (int i = 0; i < 50; i++) {
      server.connect().request("GET /good").close();
      server.connect().request("GET /held").close();
      server.connect().request("GET /good").request("GET /good").send("GET /go").close();
    }

    assertGood();
  }

  /** Closes, and waits until the server has seen it. */
  // Each of these has a turn of the event loop, and one of the first has the disconnect too.
  private void leave(RawConnection connection) throws IOException {
    connection.close();
    for (int i = 0; i < TURNS; i++) {
      assertGood();
    }
  }

  private void assertGood() throws IOException {
    assertThat(server.ask("GET /good").body()).isEqualTo("good");
  }
}
