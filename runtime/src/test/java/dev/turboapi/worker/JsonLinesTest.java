package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.Response;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.routing.Route;
import java.io.IOException;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values that are sent as lines as they come. */
@SuppressWarnings("NullAway") // A codec that also writes null is as good for what never is.
class JsonLinesTest {
  private final LogCapture log = new LogCapture();
  private final SubmissionPublisher<Object> values = new SubmissionPublisher<>();
  private final TestServer server =
      TestServer.start(
          Route.sync(
              "GET", "/lines", Parameters.NONE, r -> Response.jsonLines(values, Codecs.JSONABLE)));

  @AfterEach
  void close() {
    values.close();
    server.close();
    log.close();
  }

  @Test
  void each_value_is_sent_when_it_comes() throws IOException {
    try (RawConnection connection = server.connect().request("GET /lines")) {
      connection.readHead();
      values.submit("e");
      assertThat(connection.readChunk()).isEqualTo("\"e\"\n");
      values.submit(1e-7);
      assertThat(connection.readChunk()).isEqualTo("1e-07\n");
    }
  }

  @Test
  void value_that_cannot_be_written_cuts_the_stream() throws IOException {
    try (RawConnection connection = server.connect().request("GET /lines")) {
      connection.readHead();
      values.submit(1);
      assertThat(connection.readChunk()).isEqualTo("1\n");
      values.submit(Double.NaN);
      assertThat(connection.isClosedByServer()).isTrue();
    }
    assertThat(log.records()).hasSize(1);
    assertThat(log.records().get(0).getThrown()).hasMessageThat().contains("NaN is no JSON");
  }

  @Test
  void publisher_is_not_listened_to_after_a_value_that_cannot_be_written() throws IOException {
    Flow.Publisher<Object> stubborn =
        subscriber -> {
          subscriber.onSubscribe(new HandPublisher());
          subscriber.onNext(Double.NaN);
          subscriber.onNext(1);
          subscriber.onError(new IllegalStateException("too late"));
          subscriber.onComplete();
        };
    try (TestServer other =
            TestServer.start(
                Route.sync(
                    "GET",
                    "/lines",
                    Parameters.NONE,
                    r -> Response.jsonLines(stubborn, Codecs.JSONABLE)));
        RawConnection connection = other.connect().request("GET /lines")) {
      connection.readHead();
      assertThat(connection.isClosedByServer()).isTrue();
    }
    assertThat(log.records()).hasSize(1);
  }
}
