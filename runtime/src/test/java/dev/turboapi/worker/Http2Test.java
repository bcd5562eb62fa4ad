package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static dev.turboapi.worker.HttpsClient.await;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.Limits;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.json.Codecs;
import dev.turboapi.metrics.Tally;
import dev.turboapi.routing.Route;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.StreamResetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streams of one HTTP/2 connection, which end each in its own way. */
class Http2Test {
  private static final Parameters BODY = Parameters.of(Parameter.body(Codecs.STRING));

  private final HeldCalls held = new HeldCalls();
  private final HandPublisher chunks = new HandPublisher();

  private final TestServer server =
      TestServer.start(
          TestServer.options(
              4, 1000, Limits.builder().bodySize(10).build(), TestCertificate::addTo),
          Route.sync("GET", "/hello", Parameters.NONE, r -> Response.text("hello")),
          Route.sync(
              "GET",
              "/close",
              Parameters.NONE,
              r -> Response.text("bye").withHeader("connection", "close")),
          Route.sync("POST", "/echo", BODY, r -> Response.of(200, Response.TEXT, r.body())),
          Route.async("GET", "/held/{x}", Parameters.NONE, held),
          Route.sync("GET", "/stream", Parameters.NONE, r -> Response.stream(null, chunks)));

  private final HttpsClient client = new HttpsClient(server.port(), HttpVersion.HTTP_2);

  @AfterEach
  void close() {
    held.release();
    client.close();
    server.close();
  }

  @Test
  void streams_end_in_any_order() throws Exception {
    List<Future<HttpsClient.Answer>> answers = new ArrayList<>();
    List<Promise<Response>> calls = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      answers.add(client.get("/held/" + i));
      calls.add(held.next());
    }
    HttpsClient.Answer hello = await(client.get("/hello"));
    assertThat(hello.body()).isEqualTo("hello");

    for (int i = 19; i >= 0; i--) {
      calls.get(i).complete(Response.text(String.valueOf(i)));
      HttpsClient.Answer answer = await(answers.get(i));
      assertThat(answer.body()).isEqualTo(String.valueOf(i));
      assertThat(answer.connection()).isSameInstanceAs(hello.connection());
    }
    assertThat(server.closeAndCount()).isEqualTo(new Tally(21, 21, 0, 0));
  }

  @Test
  void body_that_is_too_large_ends_its_stream_only() throws Exception {
    Future<HttpsClient.Answer> other = client.get("/held/x");
    Promise<Response> call = held.next();

    HttpsClient.Answer refusal = await(client.post("/echo", "x".repeat(11)));
    assertThat(refusal.status()).isEqualTo(413);
    assertThat(refusal.header("connection")).isNull();
    assertThat(refusal.body()).isEqualTo("{\"detail\":\"Content Too Large\"}");

    assertThat(await(client.post("/echo", "fits")).body()).isEqualTo("fits");
    call.complete(Response.text("other"));
    HttpsClient.Answer answer = await(other);
    assertThat(answer.body()).isEqualTo("other");
    assertThat(answer.connection()).isSameInstanceAs(refusal.connection());
    assertThat(server.closeAndCount()).isEqualTo(new Tally(3, 2, 1, 0));
  }

  @Test
  void answer_that_says_close_has_no_such_header() {
    HttpsClient.Answer answer = await(client.get("/close"));

    assertThat(answer.body()).isEqualTo("bye");
    assertThat(answer.header("connection")).isNull();
    assertThat(await(client.get("/hello")).connection()).isSameInstanceAs(answer.connection());
  }

  @Test
  void stream_is_sent_piece_by_piece() {
    Future<HttpsClient.Answer> answer = client.get("/stream");
    chunks.send("one").send("").send("two").complete();

    assertThat(await(answer).body()).isEqualTo("onetwo");
    assertThat(await(answer).header("transfer-encoding")).isNull();
  }

  @Test
  void stream_that_fails_is_reset_and_the_others_live_on() throws Exception {
    Future<HttpsClient.Answer> other = client.get("/held/x");
    Promise<Response> call = held.next();
    HttpClientResponse head =
        await(client.request(HttpMethod.GET, "/stream").compose(request -> request.send()));
    Future<Buffer> body = head.body();
    chunks.send("half");
    try (LogCapture log = new LogCapture()) {
      chunks.fail(new IllegalStateException("secret"));

      CompletionException broken = assertThrows(CompletionException.class, () -> await(body));
      assertThat(broken).hasCauseThat().isInstanceOf(StreamResetException.class);
      assertThat(log.records()).hasSize(1);
    }
    call.complete(Response.text("other"));
    assertThat(await(other).body()).isEqualTo("other");
    assertThat(await(other).connection()).isSameInstanceAs(head.request().connection());
    assertThat(server.closeAndCount()).isEqualTo(new Tally(2, 1, 0, 1));
  }

  @Test
  void stream_that_the_client_resets_is_cancelled() throws Exception {
    HttpClientResponse head =
        await(client.request(HttpMethod.GET, "/stream").compose(request -> request.send()));
    head.exceptionHandler(reset -> {});
    chunks.send("half");
    head.request().reset();

    chunks.awaitCancelled();
    assertThat(await(client.get("/hello")).connection())
        .isSameInstanceAs(head.request().connection());
    assertThat(server.closeAndCount()).isEqualTo(new Tally(2, 1, 0, 1));
  }

  @Test
  void call_whose_stream_the_client_has_reset_answers_nobody() throws Exception {
    HttpClientRequest request = await(client.request(HttpMethod.GET, "/held/x"));
    Future<HttpClientResponse> answer = request.send();
    Promise<Response> call = held.next();
    request.reset();
    assertThat(await(client.get("/hello")).connection()).isSameInstanceAs(request.connection());
    call.complete(Response.text("nobody listens"));

    assertThrows(CompletionException.class, () -> await(answer));
    assertThat(await(client.get("/hello")).body()).isEqualTo("hello");
    assertThat(server.closeAndCount()).isEqualTo(new Tally(3, 2, 0, 1));
  }

  @Test
  void close_says_go_away_and_lets_calls_in_flight_finish() throws Exception {
    Promise<Void> goAway = Promise.promise();
    HttpsClient.Answer first = await(client.get("/hello"));
    first.connection().goAwayHandler(unused -> goAway.tryComplete());
    Future<HttpsClient.Answer> answer = client.get("/held/x");
    Promise<Response> call = held.next();

    Future<Unfinished> closed = server.stop();
    await(goAway.future());
    assertThat(closed.isComplete()).isFalse();
    call.complete(Response.text("finished"));

    assertThat(await(answer).body()).isEqualTo("finished");
    assertThat(await(closed)).isEqualTo(Unfinished.NOTHING);
    assertThat(server.closeAndCount()).isEqualTo(new Tally(2, 2, 0, 0));
  }
}
