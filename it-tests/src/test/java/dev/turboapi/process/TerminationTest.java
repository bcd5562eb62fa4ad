package dev.turboapi.process;

import static com.google.common.truth.Truth.assertThat;

import dev.turboapi.wire.Answer;
import dev.turboapi.wire.Connection;
import io.vertx.core.buffer.Buffer;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What SIGTERM does: 143 is 128 and its number. */
final class TerminationTest {
  private static final int CLIENTS = 32;
  private static final int REQUESTS_BEFORE_THE_END = 20;
  private static final List<String> PATHS =
      List.of("/waiting/not/", "/waiting/short/", "/waiting/blocking/");

  private volatile boolean terminating;

  @Test
  void every_request_under_load_is_answered_before_the_process_ends() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (ServerProcess server = ServerProcess.start(Waiting.Patient.class, "--port", "0")) {
      int port = server.port();
      CountDownLatch warm = new CountDownLatch(CLIENTS);
      List<Future<Boolean>> ends = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        String path = PATHS.get(i % PATHS.size());
        Callable<Boolean> client = () -> askUntilTheEnd(port, path, warm);
        ends.add(clients.submit(client));
      }
      assertThat(warm.await(30, TimeUnit.SECONDS)).isTrue();
      terminating = true;
      server.terminate();

      int toldToClose = 0;
      for (Future<Boolean> end : ends) {
        toldToClose += end.get(30, TimeUnit.SECONDS) ? 1 : 0;
      }
      assertThat(toldToClose).isGreaterThan(0);
      assertThat(server.exitCode()).isEqualTo(143);
      assertThat(server.errors()).isEmpty();
    } finally {
      clients.shutdownNow();
    }
  }

  /** Whether the last answer said that it is the last; if not, the connection was idle. */
  private boolean askUntilTheEnd(int port, String path, CountDownLatch warm) throws IOException {
    try (Connection connection = new Connection(port)) {
      for (int number = 1; ; number++) {
        boolean sentBefore = !terminating;
        Answer answer;
        try {
          answer = connection.exchange(get(path + number));
        } catch (EOFException | SocketException closed) {
          assertThat(sentBefore).isFalse();
          return false;
        }
        assertThat(answer.body().toString()).isEqualTo(Integer.toString(number));
        if (number == REQUESTS_BEFORE_THE_END) {
          warm.countDown();
        }
        if (answer.header("connection").equals("close")) {
          assertThat(connection.rest()).isEmpty();
          return true;
        }
      }
    }
  }

  @Test
  void calls_in_flight_are_answered_and_their_connections_closed() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (ServerProcess server = ServerProcess.start(Waiting.Patient.class, "--port", "0")) {
      int port = server.port();
      List<Future<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        Buffer request = get("/waiting/long/" + i);
        answers.add(clients.submit(() -> ask(port, request)));
      }
      for (int i = 0; i < CLIENTS; i++) {
        assertThat(server.line()).isEqualTo("begun");
      }
      server.terminate();

      for (int i = 0; i < CLIENTS; i++) {
        Answer answer = answers.get(i).get(30, TimeUnit.SECONDS);
        assertThat(answer.body().toString()).isEqualTo(Integer.toString(i));
        assertThat(answer.header("connection")).isEqualTo("close");
      }
      assertThat(server.exitCode()).isEqualTo(143);
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void call_that_outlasts_the_grace_period_is_cut_off_and_named() throws Exception {
    try (ServerProcess server = ServerProcess.start(Waiting.Impatient.class, "--port", "0")) {
      int port = server.port();
      ExecutorService client = Executors.newSingleThreadExecutor();
      Future<Answer> answer = client.submit(() -> ask(port, get("/waiting/forever")));
      client.shutdown();
      assertThat(server.line()).isEqualTo("begun");
      server.terminate();

      assertThat(server.exitCode()).isEqualTo(1);
      assertThat(server.errors().strip())
          .isEqualTo("1 request did not end within 1 s, and were cut off.");
      assertThat(answer.get(30, TimeUnit.SECONDS).status()).isEqualTo(503);
    }
  }

  private static Answer ask(int port, Buffer request) throws IOException {
    try (Connection connection = new Connection(port)) {
      return connection.exchange(request);
    }
  }

  private static Buffer get(String path) {
    return Buffer.buffer("GET " + path + " HTTP/1.1\r\nhost: test\r\n\r\n");
  }
}
