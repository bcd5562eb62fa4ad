package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.file.OpenOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers whose body comes piece by piece: extras.md section 5. */
class StreamTest {
  @TempDir Path directory;

  private final HeldCalls held = new HeldCalls();
  private final HandPublisher chunks = new HandPublisher();
  private final EndlessPublisher endless = new EndlessPublisher();

  private final TestServer server =
      TestServer.start(
          TestServer.options(2, 1000),
          Route.sync("GET", "/stream", Parameters.NONE, r -> stream()),
          Route.sync("HEAD", "/stream", Parameters.NONE, r -> stream()),
          Route.sync("GET", "/204", Parameters.NONE, r -> stream().withStatus(204)),
          Route.sync("GET", "/endless", Parameters.NONE, r -> Response.stream(null, endless)),
          Route.async("GET", "/held/{x}", Parameters.NONE, held),
          Route.async("GET", "/file", Parameters.NONE, r -> openFile()),
          Route.sync("GET", "/good", Parameters.NONE, r -> Response.text("good")));

  private Response stream() {
    return Response.stream("text/csv", chunks);
  }

  private Future<Response> openFile() {
    return Objects.requireNonNull(Vertx.currentContext())
        .owner()
        .fileSystem()
        .open(directory.resolve("file").toString(), new OpenOptions().setWrite(false))
        .map(file -> Response.stream("text/plain", file));
  }

  @AfterEach
  void close() {
    held.release();
    server.close();
  }

  @Test
  void head_is_sent_before_the_first_piece_and_each_piece_when_it_comes() throws IOException {
    try (RawConnection connection = server.connect().request("GET /stream")) {
      RawConnection.Answer head = connection.readHead();
      assertThat(head.status()).isEqualTo(200);
      assertThat(head.header("content-type")).isEqualTo("text/csv; charset=utf-8");
      assertThat(head.header("transfer-encoding")).isEqualTo("chunked");
      assertThat(head.header("content-length")).isNull();

      chunks.send("one");
      assertThat(connection.readChunk()).isEqualTo("one");
      chunks.send("").send("two");
      assertThat(connection.readChunk()).isEqualTo("two");
      chunks.complete();
      assertThat(connection.readChunk()).isEmpty();
      assertThat(connection.request("GET /good").read().body()).isEqualTo("good");
    }
    assertThat(server.closeAndCount()).isEqualTo(new Tally(2, 2, 0, 0));
  }

  @Test
  void stream_may_be_empty() throws IOException {
    try (RawConnection connection = server.connect().request("GET /stream")) {
      chunks.complete();

      assertThat(connection.readHead().status()).isEqualTo(200);
      assertThat(connection.readChunk()).isEmpty();
      assertThat(connection.request("GET /good").read().body()).isEqualTo("good");
    }
  }

  @Test
  void http_1_0_has_no_chunks_and_ends_with_the_connection() throws IOException {
    try (RawConnection connection = server.connect().send("GET /stream HTTP/1.0\r\n\r\n")) {
      chunks.send("one").send("two").complete();

      RawConnection.Answer head = connection.readHead();
      assertThat(head.status()).isEqualTo(200);
      assertThat(head.header("transfer-encoding")).isNull();
      assertThat(connection.readToEnd()).isEqualTo("onetwo");
    }
  }

  @Test
  void http_1_0_that_wants_to_keep_the_connection_may_not() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
      chunks.send("one").complete();

      assertThat(connection.readHead().header("connection")).isNotEqualTo("keep-alive");
      assertThat(connection.readToEnd()).isEqualTo("one");
    }
  }

  @Test
  void head_request_has_no_body_and_frees_the_stream() throws Exception {
    try (RawConnection connection = server.connect().request("HEAD /stream")) {
      RawConnection.Answer head = connection.readHead();

      assertThat(head.status()).isEqualTo(200);
      assertThat(head.header("content-type")).isEqualTo("text/csv; charset=utf-8");
      assertThat(connection.request("GET /good").read().body()).isEqualTo("good");
    }
    chunks.awaitCancelled();
  }

  @Test
  void status_without_a_body_frees_the_stream() throws Exception {
    try (RawConnection connection = server.connect().request("GET /204")) {
      assertThat(connection.readHead().status()).isEqualTo(204);
      assertThat(connection.request("GET /good").read().body()).isEqualTo("good");
    }
    chunks.awaitCancelled();
  }

  @Test
  void stream_of_an_async_handler_on_whichever_worker() throws Exception {
    for (String path : new String[] {"/held/a", "/held/b", "/held/c", "/held/d"}) {
      HandPublisher own = new HandPublisher();
      try (RawConnection connection = server.connect().request("GET " + path)) {
        held.next().complete(Response.stream(null, own));
        own.send("one").complete();

        assertThat(connection.readHead().header("content-type")).isNull();
        assertThat(connection.readChunk()).isEqualTo("one");
        assertThat(connection.readChunk()).isEmpty();
      }
    }
  }

  @Test
  void file_opened_by_vertx_is_sent_whole() throws IOException {
    String text = "0123456789abcdef".repeat(1 << 16);
    Files.writeString(directory.resolve("file"), text);
    for (int i = 0; i < 4; i++) {
      try (RawConnection connection = server.connect().request("GET /file")) {
        assertThat(connection.readHead().status()).isEqualTo(200);
        StringBuilder body = new StringBuilder();
        for (String chunk = connection.readChunk(); !chunk.isEmpty(); ) {
          body.append(chunk);
          chunk = connection.readChunk();
        }
        assertThat(body.toString().equals(text)).isTrue();
      }
    }
  }

  @Test
  void client_that_does_not_read_stops_the_demand_until_it_reads() throws Exception {
    try (RawConnection slow = server.connect().request("GET /endless")) {
      assertThat(slow.readHead().status()).isEqualTo(200);
      long sent = whenItStops();
      assertThat(sent * EndlessPublisher.CHUNK).isLessThan(64 << 20);

      for (long i = 0; i < 2 * sent; i++) {
        assertThat(slow.readChunk()).hasLength(EndlessPublisher.CHUNK);
      }
      assertThat(endless.sent()).isAtLeast(2 * sent);
    }
    endless.awaitCancelled();
    assertThat(server.closeAndCount().failed()).isEqualTo(1);
  }

  /** How many pieces were sent, once so many other requests see no more of them. */
  private long whenItStops() throws IOException {
    long sent = 0;
    try (RawConnection one = server.connect();
        RawConnection other = server.connect()) { // on the same worker, one of them
      for (int unchanged = 0; unchanged < 100; unchanged++) {
        assertThat(one.request("GET /good").read().body()).isEqualTo("good");
        assertThat(other.request("GET /good").read().body()).isEqualTo("good");
        if (endless.sent() != sent) {
          sent = endless.sent();
          unchanged = 0;
        }
      }
    }
    return sent;
  }
}
