package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.BodyStream;
import dev.turboapi.HttpException;
import dev.turboapi.Limits;
import dev.turboapi.Request;
import dev.turboapi.Response;
import dev.turboapi.binding.Parameter;
import dev.turboapi.binding.Parameters;
import dev.turboapi.routing.Route;
import dev.turboapi.schema.Scalar;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies that a handler reads while they arrive. */
@Timeout(60)
class BodyStreamTest {
  private static final Parameters STREAM = Parameters.NONE.withStreamedBody();
  private static final int MEGABYTE = 1 << 20;

  private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
  private final BlockingQueue<BodyStream> streams = new LinkedBlockingQueue<>();
  private final LogCapture log = new LogCapture();
  private TestServer server = start(limits -> limits.bodySize(64 * MEGABYTE));

  private TestServer start(Consumer<Limits.Builder> change) {
    return TestServer.start(
        TestServer.options(4, 1000, change),
        Route.async("POST", "/length", STREAM, this::length),
        Route.async("POST", "/first", STREAM, this::first),
        Route.async("POST", "/later", STREAM, this::later),
        Route.async("POST", "/threads", STREAM, this::threads),
        Route.sync("POST", "/echo", STREAM, r -> Response.stream(null, publisher(r))),
        Route.sync("POST", "/unread", STREAM, r -> Response.text("unread")),
        Route.blocking("POST", "/blocking", STREAM, this::blocking),
        Route.async(
            "POST",
            "/number/{n}",
            Parameters.of(Parameter.path(0, "n", Scalar.INT)).withStreamedBody(),
            this::number),
        Route.sync("GET", "/good", Parameters.NONE, r -> Response.text("good")));
  }

  private void restart(Consumer<Limits.Builder> change) {
    server.close();
    server = start(change);
  }

  @AfterEach
  void close() {
    server.close();
    log.close();
    assertThat(log.records()).isEmpty();
  }

  private static Flow.Publisher<Buffer> publisher(Request request) {
    return request.bodyStream();
  }

  private Future<Response> length(Request request) {
    return request
        .bodyStream()
        .collect(Collectors.summingLong(Buffer::length))
        .map(length -> Response.text(String.valueOf(length)))
        .onFailure(failures::add);
  }

  /** Answers with the first piece, and wants no other. */
  private Future<Response> first(Request request) {
    Promise<Response> answer = Promise.promise();
    BodyStream body = request.bodyStream();
    body.pause();
    body.handler(piece -> answer.complete(Response.text(piece.toString())));
    body.fetch(1);
    return answer.future();
  }

  /** Lets the test decide when to read. */
  private Future<Response> later(Request request) {
    BodyStream body = request.bodyStream();
    body.pause();
    streams.add(body);
    return length(request);
  }

  private Future<Response> threads(Request request) {
    Set<Thread> threads = new HashSet<>();
    threads.add(Thread.currentThread());
    return request
        .bodyStream()
        .collect(
            Collectors.summingInt(
                piece -> {
                  threads.add(Thread.currentThread());
                  return piece.length();
                }))
        .map(length -> Response.text(length + " on " + threads.size()));
  }

  private Future<Response> number(Request request) {
    int number = Scalar.intValue(request.pathParameter(0));
    return length(request).map(unused -> Response.text(String.valueOf(number)));
  }

  private Response blocking(Request request) throws Exception {
    Collector collector = new Collector();
    request.bodyStream().subscribe(collector);
    return Response.text(String.valueOf(collector.length.get(20, TimeUnit.SECONDS)));
  }

  /** Counts bytes, one piece at a time. */
  private static final class Collector implements Flow.Subscriber<Buffer> {
    private final CompletableFuture<Long> length = new CompletableFuture<>();
    private long received;
    private Flow.@Nullable Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(1);
    }

    @Override
    public void onNext(Buffer piece) {
      received += piece.length();
      if (subscription != null) {
        subscription.request(1);
      }
    }

    @Override
    public void onError(Throwable failure) {
      length.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      length.complete(received);
    }
  }

  private static String head(String path, long length) {
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + length + "\r\n\r\n";
  }

  private static String chunkedHead(String path) {
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
  }

  private static String chunk(String content) {
    return Integer.toHexString(content.length()) + "\r\n" + content + "\r\n";
  }

  private HttpException failure() throws InterruptedException {
    Throwable failure = failures.poll(20, TimeUnit.SECONDS);
    assertThat(failure).isInstanceOf(HttpException.class);
    return (HttpException) failure;
  }

  private void assertGood(RawConnection connection) throws IOException {
    assertThat(connection.request("GET /good").read().body()).isEqualTo("good");
  }

  @Test
  void handler_reads_before_the_body_has_ended() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(head("/first", 10) + "hello");
      assertThat(connection.read().body()).isEqualTo("hello");

      connection.send("later");
      assertGood(connection);
    }
  }

  @Test
  void body_of_any_kind_arrives_whole() throws IOException {
    String megabyte = "x".repeat(MEGABYTE);
    try (RawConnection connection = server.connect()) {
      for (String path : new String[] {"/length", "/blocking"}) {
        connection.send(head(path, 3L * MEGABYTE) + megabyte + megabyte + megabyte);
        assertThat(connection.read().body()).isEqualTo(String.valueOf(3 * MEGABYTE));

        connection.send(chunkedHead(path) + chunk(megabyte) + chunk("y") + "0\r\n\r\n");
        assertThat(connection.read().body()).isEqualTo(String.valueOf(MEGABYTE + 1));

        connection.send(head(path, 0));
        assertThat(connection.read().body()).isEqualTo("0");

        connection.send("POST " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(connection.read().body()).isEqualTo("0");
      }
      assertGood(connection);
    }
  }

  @Test
  void body_may_be_streamed_back() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(chunkedHead("/echo") + chunk("hello"));
      assertThat(connection.readHead().status()).isEqualTo(200);
      assertThat(connection.readChunk()).isEqualTo("hello");

      connection.send(chunk("world") + "0\r\n\r\n");
      assertThat(connection.readChunk()).isEqualTo("world");
      assertThat(connection.readChunk()).isEmpty();
      assertGood(connection);
    }
  }

  @Test
  void handlers_are_called_on_the_event_loop_of_the_call() throws IOException {
    for (int i = 0; i < 20; i++) {
      try (RawConnection connection = server.connect()) {
        connection.send(head("/threads", 3L * MEGABYTE) + "x".repeat(3 * MEGABYTE));
        assertThat(connection.read().body()).isEqualTo(3 * MEGABYTE + " on 1");
      }
    }
  }

  @Test
  void client_cannot_send_faster_than_the_handler_reads() throws Exception {
    AtomicLong sent = new AtomicLong();
    String megabyte = "x".repeat(MEGABYTE);
    try (RawConnection connection = server.connect()) {
      connection.send(head("/later", 64L * MEGABYTE));
      BodyStream body = streams.take();
      Thread sender =
          new Thread(
              () -> {
                try {
                  for (int i = 0; i < 64; i++) {
                    connection.send(megabyte);
                    sent.incrementAndGet();
                  }
                } catch (IOException e) {
                  failures.add(e);
                }
              });
      sender.start();
      sender.join(1000);
      assertThat(sent.get()).isLessThan(32);

      body.resume();
      assertThat(connection.read().body()).isEqualTo(String.valueOf(64 * MEGABYTE));
      sender.join();
      assertThat(failures).isEmpty();
    }
  }

  @Test
  void larger_body_than_allowed_is_refused_before_the_handler_if_it_is_announced()
      throws IOException {
    restart(limits -> limits.bodySize(10));
    try (RawConnection connection = server.connect()) {
      connection.send(head("/length", 11));

      assertThat(connection.read().status()).isEqualTo(413);
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void larger_body_than_allowed_fails_the_stream() throws Exception {
    restart(limits -> limits.bodySize(10));
    try (RawConnection connection = server.connect()) {
      connection.send(chunkedHead("/length") + chunk("0123456789") + chunk("x"));

      RawConnection.Answer answer = connection.read();
      assertThat(failure().status()).isEqualTo(413);
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.body()).isEqualTo("{\"detail\":\"Content Too Large\"}");
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @Test
  void what_is_not_read_is_thrown_away_up_to_the_limit() throws IOException {
    restart(limits -> limits.bodySize(MEGABYTE));
    try (RawConnection connection = server.connect()) {
      connection.send(head("/unread", MEGABYTE));
      assertThat(connection.read().body()).isEqualTo("unread");
      connection.send("x".repeat(MEGABYTE));
      assertGood(connection);

      connection.send(chunkedHead("/unread"));
      assertThat(connection.read().body()).isEqualTo("unread");
      connection.send(chunk("x".repeat(MEGABYTE)) + chunk("x"));
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @Test
  void what_is_not_read_may_not_take_for_ever() throws IOException {
    restart(limits -> limits.bodyTimeout(Duration.ofMillis(300)));
    try (RawConnection connection = server.connect()) {
      connection.send(head("/unread", 10));

      assertThat(connection.read().body()).isEqualTo("unread");
      assertThat(connection.isClosedByServer()).isTrue();
    }
  }

  @Test
  void silent_client_fails_the_stream_but_not_while_the_handler_does_not_read() throws Exception {
    restart(limits -> limits.bodyTimeout(Duration.ofMillis(300)));
    try (RawConnection connection = server.connect()) {
      connection.send(head("/later", 10) + "hello");
      BodyStream body = streams.take();
      assertThat(failures.poll(1, TimeUnit.SECONDS)).isNull();

      body.resume();
      assertThat(failure().status()).isEqualTo(408);
      assertThat(connection.read().status()).isEqualTo(408);
    }
  }

  @Test
  void client_that_leaves_fails_the_stream() throws Exception {
    try (RawConnection connection = server.connect()) {
      connection.send(head("/length", 10) + "hello");
      server.ask("GET /good");
    }
    assertThat(failure().status()).isEqualTo(400);
  }

  @Test
  void wrong_parameter_is_explained_without_the_body() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(head("/number/x", 5));
      assertThat(connection.read().status()).isEqualTo(422);

      connection.send("hello");
      assertGood(connection);
    }
  }

  @Test
  void client_is_told_to_continue_when_the_handler_reads() throws Exception {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "POST /later HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
      streams.take().resume();
      assertThat(connection.readHead().status()).isEqualTo(100);

      connection.send("hello");
      assertThat(connection.read().body()).isEqualTo("5");
    }
  }

  @Test
  void body_is_gone_behind_the_answer() throws Exception {
    CountDownLatch failed = new CountDownLatch(1);
    List<Throwable> causes = new ArrayList<>();
    TestServer other =
        TestServer.start(
            Route.sync(
                "POST",
                "/kept",
                STREAM,
                r -> {
                  streams.add(r.bodyStream());
                  return Response.text("answered");
                }));
    try (RawConnection connection = other.connect()) {
      connection.send(head("/kept", 5));
      connection.read();
      streams
          .take()
          .exceptionHandler(
              cause -> {
                causes.add(cause);
                failed.countDown();
              })
          .handler(piece -> {});
      assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(causes.get(0)).isInstanceOf(IllegalStateException.class);
    } finally {
      other.close();
    }
  }
}
